package dev.fetchonce.junit;

import dev.fetchonce.model.Operation;
import dev.fetchonce.report.RunCounts.Statement;
import org.jspecify.annotations.Nullable;

/** What a budget counts. */
enum Measure {
    QUERIES("value", null),
    SELECTS("select", Operation.SELECT),
    INSERTS("insert", Operation.INSERT),
    UPDATES("update", Operation.UPDATE),
    DELETES("delete", Operation.DELETE),
    ROWS("rows", null);

    private final String attribute;
    private final @Nullable Operation operation;

    Measure(String attribute, @Nullable Operation operation) {
        this.attribute = attribute;
        this.operation = operation;
    }

    /** What it is called in annotations. */
    String attribute() {
        return attribute;
    }

    /** Whether it counts something of that statement. */
    boolean counts(Statement statement) {
        return operation == null || operation == statement.operation();
    }

    /** How much of it the statement costs; only where it {@link #counts} it. */
    long of(Statement statement) {
        return this == ROWS ? statement.rows() : statement.executions();
    }

    /** {@code 1 query}, {@code 2 inserts}. */
    String of(long count) {
        return switch (this) {
            case QUERIES -> Counts.queries(count);
            case ROWS -> Counts.rows(count);
            default -> Counts.count(count) + " " + operation + (count == 1 ? "" : "s");
        };
    }
}
