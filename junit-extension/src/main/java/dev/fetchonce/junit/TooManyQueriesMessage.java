package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Report.StatementSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The failure of a test that executed more queries than it may: expected, actual, the statements by count, the first
 * remedy, the report. At most 40 lines.
 *
 * @param report of that test alone
 * @param page where the report of all tests will be
 */
record TooManyQueriesMessage(QueryBudget budget, TestName test, long executed, Report report, Path page) {
    private static final int MOST_STATEMENT_LINES = 21;
    private static final int MOST_REMEDY_LINES = 10;

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(Counts.oneLine(test.name()) + ": expected at most " + Counts.queries(budget.most())
                + ", but executed " + executed + ".");
        if (!budget.because().isEmpty()) {
            lines.add("Because: " + Counts.oneLine(budget.because()));
        }
        lines.add("");
        addStatements(lines);
        firstRemedy().ifPresent(finding -> addRemedy(lines, finding));
        lines.add("");
        lines.add("Report: " + page);
        return String.join("\n", lines);
    }

    private void addStatements(List<String> lines) {
        int start = lines.size();
        List<StatementSummary> byCount = report.statements().stream()
                .sorted(Comparator.comparingLong(StatementSummary::executions).reversed())
                .toList();
        int shown = 0;
        for (StatementSummary each : byCount) {
            List<String> block = StatementBlock.lines(each, report);
            if (lines.size() - start + block.size() >= MOST_STATEMENT_LINES) {
                break;
            }
            lines.addAll(block);
            shown++;
        }
        if (shown < byCount.size()) {
            long queries = byCount.stream()
                    .skip(shown)
                    .mapToLong(StatementSummary::executions)
                    .sum();
            lines.add("… and " + Counts.queries(queries) + " of " + (byCount.size() - shown) + " more statements");
        }
    }

    private Optional<Finding> firstRemedy() {
        return report.findings().stream()
                .filter(finding -> !finding.remedies().isEmpty())
                .findFirst();
    }

    private static void addRemedy(List<String> lines, Finding finding) {
        Remedy remedy = finding.remedies().get(0);
        long now = finding.repeated().executions() + (finding.source() == null ? 0 : 1);
        lines.add("");
        lines.add("First remedy for " + finding.title() + " (" + remedy.framework() + "): " + remedy.title() + "; "
                + Counts.queries(now) + " → " + remedy.executionsAfter());
        List<String> code = remedy.after().lines().toList();
        code.stream().limit(MOST_REMEDY_LINES).forEach(line -> lines.add("    " + line));
        if (code.size() > MOST_REMEDY_LINES) {
            lines.add("    … (" + (code.size() - MOST_REMEDY_LINES) + " more lines in the report)");
        }
        if (!remedy.caution().isEmpty()) {
            lines.add("    Mind: " + Counts.oneLine(remedy.caution()));
        }
    }
}
