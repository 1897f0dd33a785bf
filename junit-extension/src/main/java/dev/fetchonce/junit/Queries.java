package dev.fetchonce.junit;

import dev.fetchonce.report.RunCounts;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a test has executed up to now: a parameter of a test method or of {@code @BeforeEach}. Figures are those at the
 * moment of asking; each round trip counts once, a JDBC batch as one. Immutable; to be asked on the test's own thread.
 */
public final class Queries {
    private final Supplier<RunCounts> now;
    private final Filter filter;

    Queries(Supplier<RunCounts> now) {
        this(now, Filter.NONE);
    }

    private Queries(Supplier<RunCounts> now, Filter filter) {
        this.now = now;
        this.filter = filter;
    }

    /** All executions. */
    public long count() {
        return of(Measure.QUERIES);
    }

    /** SELECTs alone. */
    public long selects() {
        return of(Measure.SELECTS);
    }

    /** INSERTs alone. */
    public long inserts() {
        return of(Measure.INSERTS);
    }

    /** UPDATEs alone. */
    public long updates() {
        return of(Measure.UPDATES);
    }

    /** DELETEs alone. */
    public long deletes() {
        return of(Measure.DELETES);
    }

    /** Rows read. */
    public long rows() {
        return of(Measure.ROWS);
    }

    /** The different statements in their normal form, in the order of their first execution. */
    public List<String> statements() {
        return now.get().statements().stream()
                .filter(filter::fits)
                .map(RunCounts.Statement::sql)
                .distinct()
                .toList();
    }

    /** The same of statements alone that name a table; see {@link MaxQueries#table}. */
    public Queries ofTable(String table) {
        return new Queries(now, new Filter(table, filter.like(), filter.dataSource()));
    }

    /** The same of statements alone that are like a pattern; see {@link MaxQueries#like}. */
    public Queries like(String pattern) {
        return new Queries(now, new Filter(filter.table(), pattern, filter.dataSource()));
    }

    /** The same of what goes to such DataSources alone; see {@link MaxQueries#dataSource}. */
    public Queries onDataSource(String name) {
        return new Queries(now, new Filter(filter.table(), filter.like(), name));
    }

    private long of(Measure measure) {
        return CountBudget.atMost(measure, 0, filter, "").actual(now.get());
    }

    @Override
    public String toString() {
        return Counts.queries(count());
    }
}
