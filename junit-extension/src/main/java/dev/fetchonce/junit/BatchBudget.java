package dev.fetchonce.junit;

import dev.fetchonce.model.Operation;
import dev.fetchonce.report.RunCounts;
import dev.fetchonce.report.RunCounts.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That writes are sent in JDBC batches.
 *
 * @param because why; empty where nobody said
 */
record BatchBudget(Filter filter, String because) implements Budget {
    private static final Set<Operation> WRITES =
            EnumSet.of(Operation.INSERT, Operation.UPDATE, Operation.DELETE, Operation.MERGE);

    @Override
    public Object subject() {
        return List.of("batched", filter);
    }

    @Override
    public String expected() {
        return "writes in JDBC batches" + filter.words();
    }

    @Override
    public Optional<Breach> check(TestRun run) {
        List<Statement> writes = writes(run.counts());
        List<Statement> single =
                writes.stream().filter(BatchBudget::isRepeatedSingly).toList();
        long sent = single.stream().mapToLong(BatchBudget::single).sum();
        if (!writes.isEmpty() && single.isEmpty()) {
            return Optional.empty();
        }
        String headline = "expected " + expected() + ", but "
                + (writes.isEmpty() ? "nothing was written." : "executed " + Counts.count(sent) + " one by one.");
        return Optional.of(new Breach(
                expected(), headline, 0L, sent, () -> new NotBatchedMessage(this, headline, single, run).text()));
    }

    private List<Statement> writes(RunCounts counts) {
        return counts.statements().stream()
                .filter(each -> WRITES.contains(each.operation()))
                .filter(filter::fits)
                .toList();
    }

    /** One is left alone: there is nothing to batch it with, and the last of an odd number may be it. */
    private static boolean isRepeatedSingly(Statement statement) {
        return single(statement) > 1;
    }

    /** Round trips of a single statement. */
    static long single(Statement statement) {
        return statement.executions() - statement.batches();
    }

    @Override
    public Optional<String> doubt(TestRun run) {
        return Doubts.ofStatements(run.counts(), filter);
    }
}
