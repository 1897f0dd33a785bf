package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure's text, which is put together in the order in which people read: expected and actual, the statements, the
 * first remedy, how to accept it, where to read more. At most 36 lines, so that with what
 * has changed ({@link Breach#noting}) and what else is broken ({@link Failures}) a failure has at most 40. Not thread-safe.
 */
final class MessageText {
    static final int MOST_LINES = 36;

    private static final int MOST_STATEMENT_LINES = 30;
    private static final int MOST_REMEDY_LINES = 16;
    private static final String INDENT = "    ";

    private final List<String> lines = new ArrayList<>();
    private final List<String> remedy = new ArrayList<>();
    private final List<String> end = new ArrayList<>();

    MessageText(TestRun run, String headline, String because) {
        lines.add(Paint.bold(Counts.oneLine(run.test().name()) + ": " + headline));
        if (!because.isEmpty()) {
            lines.add("Because: " + Counts.oneLine(because));
        }
        long taken = run.counts().strays().taken();
        if (taken > 0) {
            lines.add(Counts.count(taken)
                    + " of all queries ran on other threads: taken for this test's, since no other test ran.");
        }
    }

    /** A line at the top, unless it is empty. */
    MessageText say(String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return this;
    }

    /** The first remedy of the first finding that has one, in full as far as 16 lines go. */
    MessageText remedyOf(List<Finding> findings) {
        findings.stream()
                .filter(each -> !each.remedies().isEmpty())
                .findFirst()
                .ifPresent(finding -> addRemedy(finding, finding.remedies().get(0)));
        return this;
    }

    private void addRemedy(Finding finding, Remedy first) {
        remedy.add("");
        remedy.add(Paint.green("First remedy for " + finding.title() + " (" + first.framework() + "): " + first.title()
                + "; " + Counts.queries(finding.executionsNow()) + " → " + first.executionsAfter()));
        List<String> code = first.after().lines().toList();
        code.stream().limit(MOST_REMEDY_LINES).forEach(line -> remedy.add(INDENT + line));
        if (code.size() > MOST_REMEDY_LINES) {
            remedy.add(INDENT + "… (" + (code.size() - MOST_REMEDY_LINES) + " more lines in the report)");
        }
        if (!first.caution().isEmpty()) {
            remedy.add(INDENT + "Mind: " + Counts.oneLine(first.caution()));
        }
    }

    /** What to paste where to accept it. */
    MessageText accept(String line) {
        end.add((end.isEmpty() ? "Accept it: " : "       or: ") + line);
        return this;
    }

    /** Where to read more. */
    MessageText report(Path page, @Nullable Finding finding) {
        end.add("Report: " + page + (finding == null ? "" : "#" + finding.id()));
        return this;
    }

    /** The whole, with as many blocks as there is room for; {@code rest} says what was left out after so many. */
    String with(List<List<String>> blocks, Rest rest) {
        lines.add("");
        int room = Math.min(MOST_STATEMENT_LINES, MOST_LINES - lines.size() - remedy.size() - end.size() - 2);
        int shown = 0;
        for (List<String> block : blocks) {
            if (block.size() > room) {
                break;
            }
            lines.addAll(block);
            room -= block.size();
            shown++;
        }
        if (shown < blocks.size()) {
            lines.add(rest.after(shown));
        }
        lines.addAll(remedy);
        lines.add("");
        lines.addAll(end);
        return String.join("\n", lines);
    }

    /** Says what was left out. */
    interface Rest {
        String after(int shown);
    }
}
