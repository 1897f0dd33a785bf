package dev.fetchonce.detect;

import dev.fetchonce.detect.KeyValues.KeyValue;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds rows fetched one at a time by values that an earlier query returned. */
final class NPlusOne implements Detector {
    @Override
    public String rule() {
        return "n-plus-one";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (ExecutionGroup group : unit.repeatedSelects()) {
            for (Repeats repeats : unit.repeats(group)) {
                detect(unit, repeats).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Detection> detect(UnitAnalysis unit, Repeats repeats) {
        if (repeats.log().size() < 2 || repeats.distinctBinds() < 2 || isUnclear(unit, repeats)) {
            return Optional.empty();
        }
        QueryShape shape = unit.shape(repeats.group());
        List<KeyValue> keys = KeyValues.of(repeats, shape);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Flow flow = bestFlow(unit, repeats, keys);
        return flow != null && !flow.mayBeChance()
                ? byFlow(unit, repeats, shape, flow)
                : byLazyLoading(unit, repeats, shape);
    }

    /** Without a loop, look-ups that stand one after the other are none; which they are, only full sampling tells. */
    private static boolean isUnclear(UnitAnalysis unit, Repeats repeats) {
        boolean unclear = !repeats.exact() && repeats.site().loop().isEmpty();
        if (unclear) {
            unit.knowledge().unclear().accept(repeats.group().fingerprint());
        }
        return unclear;
    }

    private static @Nullable Flow bestFlow(UnitAnalysis unit, Repeats repeats, List<KeyValue> keys) {
        Flow best = null;
        for (KeyValue key : keys) {
            Flow flow = unit.flows().find(repeats, key.value(), key.column());
            if (flow != null && (best == null || flow.fit().compareTo(best.fit()) < 0)) {
                best = flow;
            }
        }
        return best;
    }

    private Optional<Detection> byFlow(UnitAnalysis unit, Repeats repeats, QueryShape shape, Flow flow) {
        Confidence confidence = flow.proves() ? Confidence.PROVEN : Confidence.LIKELY;
        if (repeats.executions() < unit.knowledge().thresholds().of(confidence)) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(flow.evidence());
        Related related = new Relations(unit.knowledge()).of(flow, repeats, shape);
        return Optional.of(detection(unit, repeats, shape, confidence, evidence).with(flow, related));
    }

    private Optional<Detection> byLazyLoading(UnitAnalysis unit, Repeats repeats, QueryShape shape) {
        Optional<String> lazy = LazyFrames.on(repeats.site().path());
        if (lazy.isEmpty()
                || repeats.executions() < unit.knowledge().thresholds().likely()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>(List.of(new Evidence.LazyLoading(lazy.get())));
        return Optional.of(detection(unit, repeats, shape, Confidence.LIKELY, evidence));
    }

    private Detection detection(
            UnitAnalysis unit, Repeats repeats, QueryShape shape, Confidence confidence, List<Evidence> evidence) {
        CommonEvidence.add(evidence, unit, repeats);
        return new Detection(
                rule(), confidence, unit.recording(), repeats, shape, null, null, null, List.copyOf(evidence));
    }
}
