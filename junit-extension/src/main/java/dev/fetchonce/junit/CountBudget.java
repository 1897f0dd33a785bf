package dev.fetchonce.junit;

import dev.fetchonce.report.RunCounts;
import java.util.List;
import java.util.Optional;

/**
 * How much of something a test may execute.
 *
 * @param least 0, or as much as {@code most} where exactly so much is expected
 * @param most 0 or more
 * @param because why; empty where nobody said
 */
record CountBudget(Measure measure, long least, long most, Filter filter, String because) implements Budget {
    static CountBudget atMost(Measure measure, long most, Filter filter, String because) {
        return new CountBudget(measure, 0, most, filter, because);
    }

    static CountBudget exactly(Measure measure, long count, Filter filter, String because) {
        return new CountBudget(measure, count, count, filter, because);
    }

    @Override
    public Object subject() {
        return List.of(measure, filter);
    }

    @Override
    public String expected() {
        String amount = most == 0
                ? "no " + measure.of(2).substring(2)
                : isExact() ? "exactly " + measure.of(most) : "at most " + measure.of(most);
        return amount + filter.words();
    }

    boolean isExact() {
        return least == most;
    }

    @Override
    public Optional<Breach> check(TestRun run) {
        long actual = actual(run.counts());
        if (actual >= least && actual <= most) {
            return Optional.empty();
        }
        String headline = "expected " + expected() + ", but " + (measure == Measure.ROWS ? "read " : "executed ")
                + Counts.count(actual) + ".";
        return Optional.of(
                new Breach(expected(), headline, most, actual, () -> new CountMessage(this, headline, run).text()));
    }

    long actual(RunCounts counts) {
        return isOfAll()
                ? Chores.executions(counts)
                : counted(counts).stream().mapToLong(measure::of).sum();
    }

    private boolean isOfAll() {
        return measure == Measure.QUERIES && filter.isNone();
    }

    /** The statements that it is about. */
    List<RunCounts.Statement> counted(RunCounts counts) {
        return counts.statements().stream()
                .filter(measure::counts)
                .filter(filter::fits)
                .toList();
    }

    @Override
    public Optional<String> doubt(TestRun run) {
        return isOfAll() ? Optional.empty() : Doubts.ofStatements(run.counts(), filter);
    }

    /** What to write where as much as this is accepted. */
    String annotation(long actual) {
        StringBuilder elements = new StringBuilder();
        boolean plain = isOfAll() && because.isEmpty();
        elements.append(plain ? "" : measure.attribute() + " = ").append(actual);
        filter.attributes().forEach(each -> elements.append(", ").append(each));
        if (!because.isEmpty()) {
            elements.append(", because = \"…\"");
        }
        return (isExact() && most > 0 ? "@ExpectQueries(" : "@MaxQueries(") + elements + ")";
    }
}
