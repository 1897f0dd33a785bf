package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds look-ups repeated in one loop whose values no earlier query returned: ids from a request, a cache or a file. */
final class QueryInLoop implements Detector {
    @Override
    public String rule() {
        return "query-in-loop";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (LookUp each : unit.lookUps()) {
            if (each.confidence() == Confidence.POSSIBLE) {
                Reason silent = reason(unit, each);
                if (silent == null) {
                    found.add(PerRow.detection(rule(), each, unit));
                } else {
                    unit.silences().add(each.repeats(), silent);
                }
            }
        }
        return found;
    }

    private static @Nullable Reason reason(UnitAnalysis unit, LookUp lookUp) {
        Repeats repeats = lookUp.repeats();
        if (lookUp.shape().clauses() == null && !Routine.isCall(repeats.group().statement())) {
            return Reason.UNPARSED;
        }
        if (!isOnePlace(repeats)) {
            return Reason.NO_PLACE;
        }
        if (repeats.distinctBinds() < unit.knowledge().thresholds().possible()) {
            return Reason.BELOW_THRESHOLD;
        }
        return Polling.isPollingInTurn(repeats.log()) ? Reason.POLLED : null;
    }

    /** Where nobody took call paths, as in traces of other tools, repetition in one unit is all there is to go by. */
    private static boolean isOnePlace(Repeats repeats) {
        return repeats.site().known() || repeats.group().samples().isEmpty();
    }
}
