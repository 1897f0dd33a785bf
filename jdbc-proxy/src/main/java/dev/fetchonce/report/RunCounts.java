package dev.fetchonce.report;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Recording;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a unit of work executed, in figures alone: what a budget in a test asks for, and cheap enough to be
 * asked in each. Immutable.
 *
 * @param executions round trips, those of nested units included; exact even where statements were too many to tell apart
 * @param statements by fingerprint and DataSource, in the order of their first execution
 * @param dataSources the names of all DataSources that were observed so far
 * @param truncated whether a bound was reached, so that findings may be missing
 * @param lost our own errors while it ran, by which executions may have gone uncounted; one line each
 * @param strays executions of which nobody knows for certain whose they are
 */
public record RunCounts(
        long executions,
        List<Statement> statements,
        List<String> dataSources,
        boolean truncated,
        List<String> lost,
        Strays strays) {

    /**
     * Executions of other threads, or of requests, that nothing ties to a test.
     *
     * @param taken counted here, because no other test was running
     * @param unclear not counted here, although they may belong here: other tests were running too
     * @param elsewhere not counted here, and most likely somebody else's: a thread went on meanwhile that nobody is known to
     *     have given work
     */
    public record Strays(long taken, long unclear, long elsewhere) {
        /** There are none. */
        public static final Strays NONE = new Strays(0, 0, 0);
    }

    /**
     * All executions of one fingerprint on one DataSource.
     *
     * @param fingerprint 16 hexadecimal digits
     * @param sql the normal form
     * @param batches round trips that were JDBC batches of two statements or more
     * @param batched statements in JDBC batches, beyond their round trips
     * @param rows rows read
     * @param chore what it is where it does none of the application's work; null where it does
     */
    public record Statement(
            String fingerprint,
            String sql,
            Operation operation,
            List<String> tables,
            String dataSource,
            long executions,
            long batches,
            long batched,
            long rows,
            @Nullable Chore chore) {}

    /** Adds up a run and the units nested in it. */
    public static RunCounts of(
            Recording run, Collection<Recording> nested, List<String> dataSources, List<String> lost, Strays strays) {
        List<Statement> statements = Stream.concat(Stream.of(run), nested.stream())
                .flatMap(each -> each.groups().stream())
                .map(RunCounts::statement)
                .toList();
        boolean truncated = run.truncated() || nested.stream().anyMatch(Recording::truncated);
        return new RunCounts(run.executions(), statements, dataSources, truncated, lost, strays);
    }

    private static Statement statement(ExecutionGroup group) {
        ExecutionGroup.Statement known = group.statement();
        ExecutionGroup.Counts counts = group.counts();
        return new Statement(
                group.fingerprint().hex(),
                group.fingerprint().sql(),
                known.operation(),
                known.tables(),
                known.dataSource(),
                counts.executions(),
                group.log().stream().filter(each -> each.batchSize() > 1).count(),
                counts.batched(),
                counts.rows(),
                Chore.of(group));
    }

    /** Executions that are in no statement, because there were too many different ones. */
    public long untold() {
        return executions - statements.stream().mapToLong(Statement::executions).sum();
    }
}
