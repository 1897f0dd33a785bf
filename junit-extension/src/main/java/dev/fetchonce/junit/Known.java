package dev.fetchonce.junit;

import dev.fetchonce.baseline.AcceptedFinding;
import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.RecordedCount;
import dev.fetchonce.model.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a baseline knows of tests. What was recorded of a method that is no longer there counts for others of its class,
 * for it was renamed. Immutable.
 */
record Known(Baseline baseline) {
    /** By what a baseline knows a finding again in a test. */
    static String what(Finding finding) {
        return finding.structure().toString();
    }

    /** Whether it is known, and no worse than it was. */
    boolean allows(String test, Finding finding) {
        Optional<RecordedCount> here = recorded(test, what(finding));
        if (here.isPresent()) {
            return finding.repeated().executions() <= here.get().count();
        }
        return baseline.entries().stream().anyMatch(entry -> entry.isAbout(finding) || wasMoved(entry, finding));
    }

    /** Whether that budget was as broken. */
    boolean allows(String test, Breach breach) {
        Optional<RecordedCount> here = recorded(test, breach.what());
        Stream<RecordedCount> candidates = here.isPresent()
                ? here.stream()
                : baseline.recorded().stream()
                        .filter(each -> each.what().equals(breach.what()))
                        .filter(each -> Members.renamed(each.test(), test));
        return candidates.anyMatch(each -> breach.actual() <= each.count());
    }

    /** What has changed of a finding: {@code new}, {@code 3 → 5 queries}. */
    String change(String test, Finding finding) {
        return recorded(test, what(finding))
                .map(was -> Counts.count(was.count()) + " → "
                        + Counts.queries(finding.repeated().executions()))
                .orElse("new");
    }

    /** What has changed of a broken budget: {@code new}, {@code 3 → 5}. */
    String change(String test, Breach breach) {
        return recorded(test, breach.what())
                .map(was -> Counts.count(was.count()) + " → " + Counts.count(breach.actual()))
                .orElse("new");
    }

    private Optional<RecordedCount> recorded(String test, String what) {
        return baseline.recorded().stream()
                .filter(each -> each.test().equals(test) && each.what().equals(what))
                .findFirst();
    }

    static boolean wasMoved(AcceptedFinding entry, Finding finding) {
        return entry.rule().equals(finding.rule())
                && entry.fingerprint().equals(finding.repeated().fingerprint())
                && Members.renamed(entry.place(), finding.callSite().place());
    }
}
