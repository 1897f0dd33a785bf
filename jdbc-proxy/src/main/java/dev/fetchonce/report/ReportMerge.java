package dev.fetchonce.report;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report.Diagnostics;
import dev.fetchonce.report.Report.StatementSummary;
import dev.fetchonce.report.Report.Totals;
import dev.fetchonce.report.Report.Unit;
import java.util.Collection;
import java.util.Comparator;
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
 * finding that several reports hold, the counts of the run that cost most stay. The order of the reports decides
 * nothing but names on a tie.
 */
public final class ReportMerge {
    private static final Comparator<Finding> MOST_AVOIDABLE_FIRST =
            Comparator.comparingLong(Finding::avoidableExecutions).reversed().thenComparing(Finding::id);

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
        List<Unit> units = join(one.units(), other.units(), Unit::id, ReportMerge::unit);
        List<Finding> findings = join(one.findings(), other.findings(), Finding::id, ReportMerge::finding).stream()
                .sorted(MOST_AVOIDABLE_FIRST)
                .toList();
        return new Report(
                Report.SCHEMA_VERSION,
                later(one.toolVersion(), other.toolVersion()),
                names(one.application(), other.application()),
                later(one.generatedAt(), other.generatedAt()),
                totals(one, other, units, findings),
                units,
                join(one.statements(), other.statements(), StatementSummary::fingerprint, ReportMerge::statement),
                findings,
                diagnostics(one.diagnostics(), other.diagnostics()));
    }

    private static Totals totals(Report one, Report other, List<Unit> units, List<Finding> findings) {
        return new Totals(
                units.size(),
                one.totals().executions() + other.totals().executions(),
                one.totals().rows() + other.totals().rows(),
                findings.size(),
                one.totals().avoidableExecutions() + other.totals().avoidableExecutions());
    }

    private static Unit unit(Unit one, Unit other) {
        return new Unit(
                one.id(),
                one.kind(),
                one.name(),
                one.runs() + other.runs(),
                one.executions() + other.executions(),
                Math.max(one.maxExecutions(), other.maxExecutions()),
                union(one.findings(), other.findings()),
                one.truncated() || other.truncated());
    }

    private static StatementSummary statement(StatementSummary one, StatementSummary other) {
        return new StatementSummary(
                one.fingerprint(),
                one.sql(),
                one.example(),
                one.operation(),
                union(one.tables(), other.tables()),
                one.executions() + other.executions(),
                one.rows() + other.rows(),
                one.nanos() + other.nanos());
    }

    private static Finding finding(Finding one, Finding other) {
        Finding most = one.repeated().executions() >= other.repeated().executions() ? one : other;
        return new Finding(
                most.id(),
                most.rule(),
                most.severity(),
                most.confidence(),
                most.title(),
                most.summary(),
                most.unit(),
                most.repeated(),
                most.source(),
                most.relation(),
                most.callSite(),
                most.evidence(),
                most.remedies(),
                one.avoidableExecutions() + other.avoidableExecutions(),
                one.runs() + other.runs(),
                most.timeline());
    }

    private static Diagnostics diagnostics(Diagnostics one, Diagnostics other) {
        return new Diagnostics(
                union(one.dataSources(), other.dataSources()),
                union(one.truncated(), other.truncated()),
                union(one.faults(), other.faults()));
    }

    private static <T> List<T> join(
            Collection<T> one, Collection<T> other, Function<T, String> key, BinaryOperator<T> both) {
        Map<String, T> joined = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(each -> joined.merge(key.apply(each), each, both));
        return List.copyOf(joined.values());
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
