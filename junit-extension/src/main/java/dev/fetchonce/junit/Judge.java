package dev.fetchonce.junit;

import java.util.List;
import java.util.Optional;

/** Checks what a test executed against its budgets. */
final class Judge {
    private Judge() {}

    /**
     * The breaches of budgets.
     *
     * @throws AssertionError where a budget cannot be checked: it never passes unseen
     */
    static List<Breach> breaches(List<? extends Budget> budgets, TestRun run) {
        if (!budgets.isEmpty()) {
            Budget first = budgets.get(0);
            Doubts.ofAll(run.counts()).ifPresent(doubt -> {
                throw unchecked(first, run, doubt);
            });
            if (run.counts().executions() == 0) {
                Doubts.ofNothing(run.counts()).or(run.observer()::blindness).ifPresent(reason -> {
                    throw unchecked(first, run, "no query was seen. " + reason);
                });
            }
        }
        return budgets.stream().flatMap(each -> breach(each, run).stream()).toList();
    }

    private static Optional<Breach> breach(Budget budget, TestRun run) {
        budget.doubt(run).ifPresent(doubt -> {
            throw unchecked(budget, run, doubt);
        });
        return budget.check(run);
    }

    private static AssertionError unchecked(Budget budget, TestRun run, String reason) {
        return Failures.of(new UncheckedMessage(run.test().name(), budget.expected(), reason).text());
    }
}
