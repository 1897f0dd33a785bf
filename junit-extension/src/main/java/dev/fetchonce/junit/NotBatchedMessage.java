package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.RunCounts.Statement;
import java.util.Comparator;
import java.util.List;

/** The failure of a test that wrote row by row where batches were expected: the statements, by round trips. */
record NotBatchedMessage(BatchBudget budget, String headline, List<Statement> single, TestRun run) {
    String text() {
        Report report = run.report();
        List<Finding> findings = report.findings().stream()
                .filter(finding -> single.stream()
                        .anyMatch(each ->
                                each.fingerprint().equals(finding.repeated().fingerprint())))
                .toList();
        List<List<String>> blocks = single.stream()
                .sorted(Comparator.comparingLong(BatchBudget::single).reversed())
                .map(each -> StatementBlock.lines(each.fingerprint(), each.sql(), BatchBudget.single(each), "", report))
                .toList();
        return new MessageText(run, headline, budget.because())
                .remedyOf(findings)
                .report(run.page(), findings.isEmpty() ? null : findings.get(0))
                .with(blocks, shown -> "… and " + (blocks.size() - shown) + " more statements");
    }
}
