package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.RunCounts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The failure of a test that executed more, or less, than it may: the statements that count, by cost. */
record CountMessage(CountBudget budget, String headline, TestRun run) {
    String text() {
        List<Map.Entry<RunCounts.Statement, Long>> byCost = byCost();
        Report report = run.report();
        List<Finding> findings = report.findings().stream()
                .filter(finding -> byCost.stream()
                        .anyMatch(each -> each.getKey()
                                .fingerprint()
                                .equals(finding.repeated().fingerprint())))
                .toList();
        String apart = budget.filter().isNone() ? Chores.words(run.counts()) : "";
        return new MessageText(run, headline, budget.because())
                .say(apart.isEmpty() ? "" : "Not counted: " + apart + " (fetchonce.count says what is).")
                .remedyOf(findings)
                .accept(budget.annotation(budget.actual(run.counts())))
                .report(run.page(), findings.isEmpty() ? null : findings.get(0))
                .with(
                        byCost.stream()
                                .map(each -> StatementBlock.lines(
                                        each.getKey().fingerprint(),
                                        each.getKey().sql(),
                                        each.getValue(),
                                        unit(),
                                        report))
                                .toList(),
                        shown -> rest(byCost.subList(shown, byCost.size())));
    }

    private String unit() {
        return budget.measure() == Measure.ROWS ? "rows of " : "";
    }

    /** One fingerprint may have gone to several DataSources. */
    private List<Map.Entry<RunCounts.Statement, Long>> byCost() {
        Map<String, RunCounts.Statement> first = new LinkedHashMap<>();
        Map<String, Long> costs = new LinkedHashMap<>();
        for (RunCounts.Statement each : budget.counted(run.counts())) {
            first.putIfAbsent(each.fingerprint(), each);
            costs.merge(each.fingerprint(), budget.measure().of(each), Long::sum);
        }
        return first.values().stream()
                .map(each -> Map.entry(each, costs.getOrDefault(each.fingerprint(), 0L)))
                .sorted(Comparator.comparing(Map.Entry<RunCounts.Statement, Long>::getValue)
                        .reversed())
                .toList();
    }

    private String rest(List<Map.Entry<RunCounts.Statement, Long>> left) {
        long sum = left.stream().mapToLong(Map.Entry::getValue).sum();
        return "… and " + budget.measure().of(sum) + " of " + left.size() + " more statements";
    }
}
