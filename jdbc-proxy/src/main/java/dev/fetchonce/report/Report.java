package dev.fetchonce.report;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.Structure;
import dev.fetchonce.model.UnitKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was observed and found: the JSON contract that every output reads ({@code docs/report-format.md}). Immutable.
 *
 * @param schemaVersion major and minor; a reader takes any minor of the major it knows
 * @param application a name for people; empty where none is known
 * @param generatedAt ISO-8601 instant
 * @param findings by avoidable executions, most first; without those that are accepted
 * @param baseline what is accepted, and which acceptances hold no longer
 * @param silences what repeated and is no finding, most executions first
 */
public record Report(
        String schemaVersion,
        String toolVersion,
        String application,
        String generatedAt,
        Totals totals,
        List<Unit> units,
        List<StatementSummary> statements,
        List<Finding> findings,
        Diagnostics diagnostics,
        Baseline baseline,
        List<Silence> silences) {

    /** Takes a report of an earlier version, which told nothing of acceptances, for one without any. */
    public Report {
        baseline = Objects.requireNonNullElse(baseline, Baseline.NONE);
    }

    /** A report of which nothing is accepted, and that explains no silence. */
    public Report(
            String schemaVersion,
            String toolVersion,
            String application,
            String generatedAt,
            Totals totals,
            List<Unit> units,
            List<StatementSummary> statements,
            List<Finding> findings,
            Diagnostics diagnostics) {
        this(
                schemaVersion,
                toolVersion,
                application,
                generatedAt,
                totals,
                units,
                statements,
                findings,
                diagnostics,
                Baseline.NONE,
                List.of());
    }

    /** All findings, accepted or not. */
    public List<Finding> allFindings() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(baseline.findings());
        return List.copyOf(all);
    }

    /** Ids of the units that are before and after tests. */
    public Set<String> fixtures() {
        Set<String> ids = new HashSet<>();
        for (Unit each : units) {
            if (each.kind() == UnitKind.FIXTURE) {
                ids.add(each.id());
            }
        }
        return ids;
    }

    /** The same under another name. */
    public Report named(String newApplication) {
        return with(newApplication, findings, baseline);
    }

    /** The same with other findings that are not accepted. */
    public Report with(List<Finding> newFindings) {
        return with(application, newFindings, baseline);
    }

    /** The same with the entries of the baseline that match nothing. */
    public Report withStale(List<Entry> stale) {
        return with(application, findings, new Baseline(baseline.findings(), stale, baseline.expired()));
    }

    private Report with(String newApplication, List<Finding> newFindings, Baseline newBaseline) {
        return new Report(
                schemaVersion,
                toolVersion,
                newApplication,
                generatedAt,
                totals,
                units,
                statements,
                newFindings,
                diagnostics,
                newBaseline,
                silences);
    }

    /** The version that this code writes. */
    public static final String SCHEMA_VERSION = "1.0";

    /** The number of units and findings, and sums over all runs of all units. */
    public record Totals(long units, long executions, long rows, long findings, long avoidableExecutions) {}

    /**
     * A unit of work over all its runs.
     *
     * @param executions of all runs, nested units included
     * @param maxExecutions in the run that had most
     * @param findings ids
     * @param truncated whether a bound was reached in a run, so that only counts are exact
     */
    public record Unit(
            String id,
            UnitKind kind,
            String name,
            long runs,
            long executions,
            long maxExecutions,
            List<String> findings,
            boolean truncated) {

        /** The same without findings that are not among {@code kept}. */
        Unit retaining(Set<String> kept) {
            List<String> held = findings.stream().filter(kept::contains).toList();
            return new Unit(id, kind, name, runs, executions, maxExecutions, held, truncated);
        }
    }

    /**
     * A fingerprint over all units.
     *
     * @param fingerprint 16 hexadecimal digits
     * @param sql the normal form
     * @param example one text of it, values hidden where they are personal data
     */
    public record StatementSummary(
            String fingerprint,
            String sql,
            String example,
            Operation operation,
            List<String> tables,
            long executions,
            long rows,
            long nanos) {}

    /**
     * How well we could see.
     *
     * @param dataSources the DataSources that were observed, by name
     * @param truncated what was cut short, one sentence each
     * @param faults our own errors that were swallowed, one line each
     */
    public record Diagnostics(List<String> dataSources, List<String> truncated, List<String> faults) {}

    /**
     * What is accepted, by whatever way, and which acceptances hold no longer.
     *
     * @param findings those that are accepted: they do not count in verdict and totals, most avoidable executions first
     * @param stale entries of the baseline that match no finding; empty in the report of a single run of a unit
     * @param expired acceptances whose last day is over: their findings count again
     */
    public record Baseline(List<Finding> findings, List<Entry> stale, List<Entry> expired) {
        /** Nothing is accepted. */
        public static final Baseline NONE = new Baseline(List.of(), List.of(), List.of());
    }

    /**
     * An acceptance that holds no longer.
     *
     * @param place {@code com.acme.OrderService#list}; empty where no loop frame was known
     * @param expires its last day (ISO-8601); null where it had none
     */
    public record Entry(
            AcceptedBy by,
            String rule,
            String fingerprint,
            String place,
            String reason,
            @Nullable String expires) {
        /** Whether it is about that finding, in whatever unit. */
        boolean isAbout(Finding finding) {
            return new Structure(rule, fingerprint, place).equals(finding.structure());
        }
    }
}
