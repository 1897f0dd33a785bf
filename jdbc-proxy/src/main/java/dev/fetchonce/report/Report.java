package dev.fetchonce.report;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.UnitKind;
import java.util.List;

/**
 * What was observed and found: the JSON contract that every output reads ({@code docs/report-format.md}). Immutable.
 *
 * @param schemaVersion major and minor; a reader takes any minor of the major it knows
 * @param application a name for people; empty where none is known
 * @param generatedAt ISO-8601 instant
 * @param findings by avoidable executions, most first
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
        List<Silence> silences) {

    /** A report that explains no silence. */
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
                List.of());
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
            boolean truncated) {}

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
}
