package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The failure of a test that executes more with more data: the statements that grew, with their counts at each size. */
record GrowthMessage(Slope slope, String headline, TestRun last) {
    String text() {
        Report report = last.report();
        List<Slope.Grown> grown = slope.grown();
        List<Finding> findings = report.findings().stream()
                .filter(finding -> grown.stream()
                        .anyMatch(each -> each.statement()
                                .fingerprint()
                                .equals(finding.repeated().fingerprint())))
                .toList();
        return new MessageText(last, headline, slope.wanted().because())
                .remedyOf(findings)
                .accept("@QueryGrowth(rows = {" + slope.sizes() + "}, linear = " + Slope.number(slope.perRow()) + ")")
                .report(last.page(), findings.isEmpty() ? null : findings.get(0))
                .with(
                        grown.stream().map(each -> block(each, report)).toList(),
                        shown -> "… and " + (grown.size() - shown) + " more statements that grew");
    }

    private static List<String> block(Slope.Grown grown, Report report) {
        List<String> lines = new ArrayList<>();
        String counts = grown.executions().stream().map(Counts::count).collect(Collectors.joining(" → "));
        lines.add(counts + " × " + Counts.oneLine(grown.statement().sql()));
        List<String> known = StatementBlock.lines(
                grown.statement().fingerprint(), grown.statement().sql(), grown.most(), "", report);
        lines.addAll(known.subList(1, known.size()));
        return lines;
    }
}
