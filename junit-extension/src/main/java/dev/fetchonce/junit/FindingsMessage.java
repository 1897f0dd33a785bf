package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The failure of a test in which something was found that must not be: each finding, by what it costs.
 *
 * @param change what has changed of one since the baseline was written; empty where there is none
 */
record FindingsMessage(
        String headline, String because, List<Finding> findings, TestRun run, Function<Finding, String> change) {
    /** Where there is no baseline. */
    FindingsMessage(String headline, String because, List<Finding> findings, TestRun run) {
        this(headline, because, findings, run, finding -> "");
    }

    String text() {
        Finding first = findings.get(0);
        MessageText text = new MessageText(run, headline, because)
                .remedyOf(findings)
                .accept("@AllowFinding(rule = \"" + first.rule() + "\", reason = \"…\")");
        if (first.accept() != null) {
            text.accept(first.accept().baselineEntry() + " in fetchonce-baseline.json");
        }
        return text.report(run.page(), first)
                .with(
                        findings.stream().map(this::block).toList(),
                        shown -> "… and " + (findings.size() - shown) + " more findings");
    }

    private List<String> block(Finding finding) {
        List<String> lines = new ArrayList<>(StatementBlock.lines(finding, run.report()));
        String changed = change.apply(finding);
        if (!changed.isEmpty()) {
            lines.add(StatementBlock.INDENT + "since the baseline: " + changed);
        }
        return lines;
    }
}
