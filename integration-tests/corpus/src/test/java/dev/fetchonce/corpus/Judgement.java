package dev.fetchonce.corpus;

import dev.fetchonce.corpus.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares what one unit's report says with what its label expects.
 *
 * @param verdicts one for each finding, expected or not
 * @param complaints what is not as the label says, a sentence each; misses that the label knows are none
 */
record Judgement(List<Verdict> verdicts, List<String> complaints) {
    static Judgement of(Case at, List<Expected> expected, List<Found> findings) {
        Judgement judgement = new Judgement(new ArrayList<>(), new ArrayList<>());
        List<Found> left = new ArrayList<>(findings);
        for (Expected each : expected) {
            Optional<Found> found = left.stream().filter(each::means).findFirst();
            found.ifPresent(left::remove);
            found.ifPresentOrElse(
                    finding -> judgement.found(at, each, finding), () -> judgement.missed(at, each, findings));
        }
        left.forEach(finding -> judgement.unexpected(at, finding));
        return judgement;
    }

    /** What is there but wrong in a fact is missed as well: the label may know the reason of that, too. */
    private void found(Case at, Expected expected, Found finding) {
        List<String> wrong = expected.contradictions(finding);
        if (!wrong.isEmpty() && !expected.knownMiss().isEmpty()) {
            verdicts.add(new Verdict(at, expected.rule(), Outcome.MISSED, false, expected.knownMiss()));
            return;
        }
        complaints.addAll(wrong);
        if (!expected.knownMiss().isEmpty()) {
            complaints.add("no longer a miss: remove knownMiss from the label's " + expected.facts());
        }
        boolean proven = finding.fact("confidence").equals("proven")
                && expected.contradictions(finding, List.of("source", "from", "to"))
                        .isEmpty();
        verdicts.add(new Verdict(at, expected.rule(), Outcome.FOUND, proven, ""));
    }

    private void missed(Case at, Expected expected, List<Found> findings) {
        if (expected.knownMiss().isEmpty()) {
            complaints.add("missed: " + expected.facts() + "; what was found: " + findings);
        }
        verdicts.add(new Verdict(at, expected.rule(), Outcome.MISSED, false, expected.knownMiss()));
    }

    private void unexpected(Case at, Found finding) {
        complaints.add("unexpected: " + finding);
        verdicts.add(new Verdict(at, finding.fact("rule"), Outcome.UNEXPECTED, false, finding.toString()));
    }

    boolean hasMisses() {
        return verdicts.stream().anyMatch(each -> each.outcome() == Outcome.MISSED);
    }
}
