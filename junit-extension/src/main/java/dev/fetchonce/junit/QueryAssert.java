package dev.fetchonce.junit;

import dev.fetchonce.model.Confidence;
import java.util.List;

/**
 * Assertions about what a block executed; each fails at once with an {@link AssertionError} that says what ran and what to
 * do. What refines ({@link #ofTable}, {@link #like}, {@link #onDataSource}) and explains ({@link #because}) holds for
 * the assertions after it. Immutable.
 */
public final class QueryAssert {
    private final TestRun run;
    private final Filter filter;
    private final String because;

    QueryAssert(TestRun run) {
        this(run, Filter.NONE, "");
    }

    private QueryAssert(TestRun run, Filter filter, String because) {
        this.run = run;
        this.filter = filter;
        this.because = because;
    }

    /** At most so many executions; a JDBC batch is one. */
    public QueryAssert atMost(long queries) {
        return check(CountBudget.atMost(Measure.QUERIES, queries, filter, because));
    }

    /** Exactly so many executions. */
    public QueryAssert exactly(long queries) {
        return check(CountBudget.exactly(Measure.QUERIES, queries, filter, because));
    }

    /** No execution at all. */
    public QueryAssert none() {
        return atMost(0);
    }

    /** At most so many SELECTs. */
    public QueryAssert atMostSelects(long selects) {
        return check(CountBudget.atMost(Measure.SELECTS, selects, filter, because));
    }

    /** At most so many INSERTs; a JDBC batch is one. */
    public QueryAssert atMostInserts(long inserts) {
        return check(CountBudget.atMost(Measure.INSERTS, inserts, filter, because));
    }

    /** At most so many UPDATEs; a JDBC batch is one. */
    public QueryAssert atMostUpdates(long updates) {
        return check(CountBudget.atMost(Measure.UPDATES, updates, filter, because));
    }

    /** At most so many DELETEs; a JDBC batch is one. */
    public QueryAssert atMostDeletes(long deletes) {
        return check(CountBudget.atMost(Measure.DELETES, deletes, filter, because));
    }

    /** At most so many rows read. */
    public QueryAssert atMostRows(long rows) {
        return check(CountBudget.atMost(Measure.ROWS, rows, filter, because));
    }

    /** Writes are in JDBC batches, and there are some; see {@link ExpectBatched}. */
    public QueryAssert batched() {
        return check(new BatchBudget(filter, because));
    }

    /** Nothing is fetched row by row; see {@link NoNPlusOne}. */
    public QueryAssert withoutNPlusOne() {
        return withoutNPlusOne(Confidence.POSSIBLE);
    }

    /** The same, of findings that are that sure or surer. */
    public QueryAssert withoutNPlusOne(Confidence minConfidence) {
        return check(new FindingBudget(minConfidence, List.of(), because));
    }

    /** From here on, counts statements alone that name a table; see {@link MaxQueries#table}. */
    public QueryAssert ofTable(String table) {
        return new QueryAssert(run, new Filter(table, filter.like(), filter.dataSource()), because);
    }

    /** From here on, counts statements alone that are like a pattern; see {@link MaxQueries#like}. */
    public QueryAssert like(String pattern) {
        return new QueryAssert(run, new Filter(filter.table(), pattern, filter.dataSource()), because);
    }

    /** From here on, counts what goes to such DataSources alone; see {@link MaxQueries#dataSource}. */
    public QueryAssert onDataSource(String name) {
        return new QueryAssert(run, new Filter(filter.table(), filter.like(), name), because);
    }

    /** Why, for whoever breaks what is asserted after it. */
    public QueryAssert because(String reason) {
        return new QueryAssert(run, filter, reason);
    }

    /** What it executed, to be asserted otherwise. */
    public Queries queries() {
        return new Queries(run::counts);
    }

    private QueryAssert check(Budget budget) {
        Failures.throwIfAny(Judge.breaches(List.of(budget), run));
        return this;
    }
}
