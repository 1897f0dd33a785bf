package dev.fetchonce.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All executions of one fingerprint on one DataSource in one unit of work. Counts are exact; {@link #log} and {@link #witnesses} are
 * bounded, and hold the first ones.
 *
 * @param fingerprint what they share
 * @param statement what the lexer knows of the statement
 * @param counts exact sums over all of them
 * @param log the executions that succeeded, in order; fewer than {@code counts.executions()} where the unit was truncated
 * @param witnesses what was read from their result sets, one for each column
 * @param samples call paths of some of them, in order
 * @param labels the column labels of their result sets, folded; empty where the select list names them itself
 */
public record ExecutionGroup(
        Fingerprint fingerprint,
        Statement statement,
        Counts counts,
        List<Execution> log,
        List<RowWitness> witnesses,
        List<Sample> samples,
        List<String> labels) {

    /** One whose select list names its columns itself. */
    public ExecutionGroup(
            Fingerprint fingerprint,
            Statement statement,
            Counts counts,
            List<Execution> log,
            List<RowWitness> witnesses,
            List<Sample> samples) {
        this(fingerprint, statement, counts, log, witnesses, samples, List.of());
    }

    /**
     * @param operation the kind of statement
     * @param dialect the dialect it was read in
     * @param dataSource the name of the DataSource it went to
     * @param example one SQL text of this fingerprint, values hidden where they are personal data
     * @param tables the tables it names
     * @param literals which of the values stand in that text and are not bound
     * @param largestList the most elements that a folded list had: 1 where nothing was folded
     * @param ignore what its comment says after {@code fetchonce:ignore}; null where not every text of it has such a
     *     comment
     * @param setting whether it sets something for its connection, such as a schema, and writes no table
     */
    public record Statement(
            Operation operation,
            Dialect dialect,
            String dataSource,
            String example,
            List<String> tables,
            List<Integer> literals,
            int largestList,
            @Nullable String ignore,
            boolean setting) {}

    /**
     * @param executions round trips
     * @param batched statements in JDBC batches, beyond their round trips
     * @param rows rows read
     * @param failures executions that threw
     * @param nanos time in the driver
     */
    public record Counts(long executions, long batched, long rows, long failures, long nanos) {}

    /**
     * A call path taken at an execution.
     *
     * @param tick the execution's tick
     * @param change taken because another statement than usual came before it: a new loop may begin here
     */
    public record Sample(int tick, boolean change, CallPath path) {}
}
