package dev.fetchonce.junit;

import dev.fetchonce.report.RunCounts;
import dev.fetchonce.report.RunCounts.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * How executions grow with rows.
 *
 * @param counts by rows; two or more
 */
record Slope(QueryGrowth wanted, SortedMap<Integer, RunCounts> counts) {
    /**
     * One statement at each size.
     *
     * @param executions from the smallest to the largest size
     */
    record Grown(Statement statement, List<Long> executions) {
        long most() {
            return executions.get(executions.size() - 1);
        }

        long more() {
            return most() - executions.get(0);
        }
    }

    boolean isTooSteep() {
        return counts.keySet().stream().anyMatch(rows -> more(rows) > allowed(rows));
    }

    private long more(int rows) {
        return executions(rows) - executions(counts.firstKey());
    }

    private long executions(int rows) {
        return Chores.executions(Objects.requireNonNull(counts.get(rows)));
    }

    /** A batch that is begun is one more, however few rows are in it. */
    private long allowed(int rows) {
        return (long) Math.ceil(wanted.linear() * (rows - counts.firstKey()));
    }

    /** Executions for each row more, from the smallest to the largest size. */
    double perRow() {
        int last = counts.lastKey();
        return (double) more(last) / (last - counts.firstKey());
    }

    /** The statements that are executed more often with more rows, the steepest first. */
    List<Grown> grown() {
        Map<String, Statement> statements = counts.values().stream()
                .flatMap(each -> each.statements().stream())
                .collect(Collectors.toMap(Statement::fingerprint, each -> each, (one, same) -> one));
        return statements.values().stream()
                .filter(each -> !Chores.isApart(each))
                .map(each -> new Grown(each, executions(each)))
                .filter(each -> each.more() > 0)
                .sorted(Comparator.comparingLong(Grown::more).reversed())
                .toList();
    }

    private List<Long> executions(Statement statement) {
        return counts.values().stream()
                .map(each -> each.statements().stream()
                        .filter(other -> other.fingerprint().equals(statement.fingerprint()))
                        .mapToLong(Statement::executions)
                        .sum())
                .toList();
    }

    /** Of a slope that is too steep; {@code last} is the run at the largest size. */
    Breach breach(TestRun last) {
        String headline = "expected " + expected() + " with " + sizes() + " rows, but executed "
                + counts.values().stream()
                        .map(each -> Counts.count(Chores.executions(each)))
                        .collect(Collectors.joining(", "))
                + ": " + number(perRow()) + " more for each row.";
        return new Breach(
                expected(),
                headline,
                executions(counts.firstKey()),
                executions(counts.lastKey()),
                () -> new GrowthMessage(this, headline, last).text());
    }

    private String expected() {
        return wanted.linear() == 0
                ? "as many queries"
                : "at most " + number(wanted.linear()) + " more queries for each row";
    }

    String sizes() {
        return counts.keySet().stream().map(Counts::count).collect(Collectors.joining(", "));
    }

    /** At most three digits after the point, and none that says nothing. */
    static String number(double value) {
        return String.format(Locale.ENGLISH, "%.3f", value).replaceFirst("\\.?0+$", "");
    }
}
