package dev.fetchonce.junit;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import java.util.ArrayList;
import java.util.List;

/** What becomes of what a test shows. Implementations are thread-safe. */
interface Policy {
    /**
     * Lets a test pass or fail.
     *
     * @param breaches of its budgets
     * @throws AssertionError where it fails
     */
    void decide(TestRun run, List<Breach> breaches);

    /** Whether tests without budgets can fail too, so that all of them must be observed. */
    boolean isStrict();

    /** All tests of a session have run. */
    default void end() {}

    /** What findings do not decide: broken budgets fail. */
    Policy REPORT = new Policy() {
        @Override
        public void decide(TestRun run, List<Breach> breaches) {
            Failures.throwIfAny(breaches);
        }

        @Override
        public boolean isStrict() {
            return false;
        }
    };

    /** Findings are told on stderr. */
    Policy WARN = new Policy() {
        @Override
        public void decide(TestRun run, List<Breach> breaches) {
            List<Finding> found = judged(run, run.report().findings());
            if (!found.isEmpty()) {
                System.err.println("Fetchonce: " + run.test().name() + ": "
                        + found.get(0).summary() + (found.size() > 1 ? " (and " + (found.size() - 1) + " more)" : ""));
            }
            Failures.throwIfAny(breaches);
        }

        @Override
        public boolean isStrict() {
            return false;
        }
    };

    /** Findings fail. */
    Policy FAIL = new Policy() {
        @Override
        public void decide(TestRun run, List<Breach> breaches) {
            List<Breach> all = new ArrayList<>(breaches);
            List<Finding> found = judged(run, run.report().findings());
            if (!found.isEmpty()) {
                String headline =
                        "expected no finding (fetchonce.mode is fail), but found " + Counts.count(found.size()) + ".";
                all.add(new Breach(
                        "no finding",
                        headline,
                        0L,
                        found.size(),
                        () -> new FindingsMessage(headline, "", found, run).text()));
            }
            Failures.throwIfAny(all);
        }

        @Override
        public boolean isStrict() {
            return true;
        }
    };

    /** Those that nobody has accepted here, and that this test alone can be judged by: what it left unread another may read. */
    static List<Finding> judged(TestRun run, List<Finding> findings) {
        return run.allowed().open(findings).stream()
                .filter(finding -> finding.evidence().stream().noneMatch(Evidence.UnreadColumns.class::isInstance))
                .toList();
    }

    /** All findings of a test, whether a baseline accepts them or not. */
    static List<Finding> all(TestRun run) {
        Report report = run.report();
        return judged(run, report.allFindings());
    }
}
