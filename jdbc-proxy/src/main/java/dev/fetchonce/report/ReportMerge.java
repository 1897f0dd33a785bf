package dev.fetchonce.report;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report.Diagnostics;
import dev.fetchonce.report.Report.StatementSummary;
import dev.fetchonce.report.Report.Totals;
import dev.fetchonce.report.Report.Unit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one report of several, as of the modules of a build or the processes of a system.
 *
 * <p>Units and findings are the same where their ids are, statements where their fingerprints are. Sums add up; of a
 * finding that several reports hold, the counts of the best proven run that cost most stay. The order of the reports
 * decides nothing but names on a tie.
 */
public final class ReportMerge {
    private ReportMerge() {}

    /**
     * Merges reports; one alone is given back as it is.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Report of(List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("expected at least one report to merge");
        }
        return reports.stream().reduce(ReportMerge::two).orElseThrow();
    }

    private static Report two(Report one, Report other) {
        Collection<Unit> units = join(one.units(), other.units(), Unit::id, ReportBuilder::merge);
        Collection<StatementSummary> statements =
                join(one.statements(), other.statements(), StatementSummary::fingerprint, ReportBuilder::merge);
        Acceptances findings = Acceptances.merge(
                one, other, join(one.allFindings(), other.allFindings(), Finding::id, ReportBuilder::merge));
        return new Report(
                Report.SCHEMA_VERSION,
                later(one.toolVersion(), other.toolVersion()),
                names(one.application(), other.application()),
                later(one.generatedAt(), other.generatedAt()),
                totals(one.totals(), other.totals(), units.size(), findings),
                ReportBuilder.inOrder(units),
                ReportBuilder.busiest(statements),
                findings.open(),
                diagnostics(one.diagnostics(), other.diagnostics()),
                findings.baseline(),
                Silences.together(one.silences(), other.silences()));
    }

    private static Totals totals(Totals one, Totals other, int units, Acceptances findings) {
        return new Totals(
                units,
                one.executions() + other.executions(),
                one.rows() + other.rows(),
                findings.open().size(),
                findings.avoidable());
    }

    private static Diagnostics diagnostics(Diagnostics one, Diagnostics other) {
        return new Diagnostics(
                union(one.dataSources(), other.dataSources()),
                union(one.truncated(), other.truncated()),
                union(one.faults(), other.faults()));
    }

    private static <T> Collection<T> join(
            Collection<T> one, Collection<T> other, Function<T, String> key, BinaryOperator<T> both) {
        Map<String, T> joined = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(each -> joined.merge(key.apply(each), each, both));
        return joined.values();
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static String names(String one, String other) {
        Set<String> names = new LinkedHashSet<>(List.of(one.split(", ")));
        names.addAll(List.of(other.split(", ")));
        return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
