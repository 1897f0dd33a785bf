package dev.fetchonce.detect;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.List;

/** What the rules about look-ups share: each takes those that ask its question, and whose source is known. */
final class PerRow {
    private PerRow() {}

    /** Detections of the look-ups that ask {@code question} for the rows of a query. */
    static List<Detection> of(String rule, Question question, UnitAnalysis unit) {
        List<Detection> found = new ArrayList<>();
        for (LookUp each : unit.lookUps()) {
            if (each.question() == question && each.confidence() != Confidence.POSSIBLE) {
                if (each.repeats().executions() >= unit.knowledge().thresholds().of(each.confidence())) {
                    found.add(detection(rule, each, unit));
                } else {
                    unit.silences().add(each.repeats(), Reason.BELOW_THRESHOLD);
                }
            }
        }
        return found;
    }

    static Detection detection(String rule, LookUp lookUp, UnitAnalysis unit) {
        Repeats repeats = lookUp.repeats();
        List<Evidence> evidence = new ArrayList<>();
        lookUp.flows().forEach(flow -> evidence.add(flow.evidence()));
        CommonEvidence.add(evidence, unit, repeats);
        Cause cause = Causes.of(repeats.site(), lookUp);
        if (cause != null) {
            evidence.add(new Evidence.CausedBy(cause));
        }
        return new Detection(
                rule,
                lookUp.confidence(),
                unit.recording(),
                repeats,
                lookUp.shape(),
                lookUp.flow(),
                lookUp.relation(),
                null,
                List.copyOf(evidence),
                List.of(),
                lookUp,
                List.of(),
                cause);
    }
}
