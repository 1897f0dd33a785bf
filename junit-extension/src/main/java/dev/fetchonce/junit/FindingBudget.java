package dev.fetchonce.junit;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That related rows are not fetched one at a time.
 *
 * @param minConfidence how sure a finding must be
 * @param except rules and titles that are not meant
 * @param because why; empty where nobody said
 */
record FindingBudget(Confidence minConfidence, List<String> except, String because) implements Budget {
    /** What is an N+1: the rules of look-ups for each row. */
    static final Set<String> FAMILY = Set.of(
            "n-plus-one",
            "latent-n-plus-one",
            "query-in-loop",
            "count-per-row",
            "aggregate-per-row",
            "exists-per-row",
            "top-per-row");

    @Override
    public Object subject() {
        return "n-plus-one";
    }

    @Override
    public String expected() {
        String sure = minConfidence == Confidence.POSSIBLE ? "" : " that is " + minConfidence + " or better";
        return "no N+1" + sure + (except.isEmpty() ? "" : " except " + String.join(", ", except));
    }

    @Override
    public Optional<Breach> check(TestRun run) {
        Report report = run.report();
        List<Finding> found = run.allowed().open(report.findings()).stream()
                .filter(this::forbids)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String headline = "expected " + expected() + ", but found " + Counts.count(found.size()) + ".";
        return Optional.of(new Breach(
                expected(),
                headline,
                0L,
                found.size(),
                () -> new FindingsMessage(headline, because, found, run).text()));
    }

    private boolean forbids(Finding finding) {
        return FAMILY.contains(finding.rule())
                && finding.confidence().compareTo(minConfidence) <= 0
                && !except.contains(finding.rule())
                && !except.contains(finding.title());
    }

    @Override
    public Optional<String> doubt(TestRun run) {
        return check(run).isPresent() ? Optional.empty() : Doubts.ofFindings(run.counts());
    }
}
