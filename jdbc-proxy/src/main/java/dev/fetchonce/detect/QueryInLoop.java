package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.List;

/** Finds look-ups repeated in one loop whose values no earlier query returned: ids from a request, a cache or a file. */
final class QueryInLoop implements Detector {
    @Override
    public String rule() {
        return "query-in-loop";
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // repeats of one analysis are the same objects for all rules
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (ExecutionGroup group : unit.repeatedSelects()) {
            for (Repeats repeats : unit.repeats(group)) {
                if (before.stream().noneMatch(each -> each.repeats() == repeats) && isLoop(unit, repeats)) {
                    List<Evidence> evidence = new ArrayList<>();
                    CommonEvidence.add(evidence, unit, repeats);
                    found.add(new Detection(
                            rule(),
                            Confidence.POSSIBLE,
                            unit.recording(),
                            repeats,
                            unit.shape(group),
                            null,
                            null,
                            null,
                            List.copyOf(evidence)));
                }
            }
        }
        return found;
    }

    private static boolean isLoop(UnitAnalysis unit, Repeats repeats) {
        if (repeats.distinctBinds() < unit.knowledge().thresholds().possible() || !isOnePlace(repeats)) {
            return false;
        }
        QueryShape shape = unit.shape(repeats.group());
        return shape.clauses() != null && !KeyValues.of(repeats, shape).isEmpty();
    }

    /** Where nobody took call paths, as in traces of other tools, repetition in one unit is all there is to go by. */
    private static boolean isOnePlace(Repeats repeats) {
        return repeats.site().known() || repeats.group().samples().isEmpty();
    }
}
