package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes one detection of look-ups that repeat for the rows of one another: loops in loops, and chains of associations. */
final class Chains {
    private final List<Detection> flat;
    private final IdentityHashMap<Detection, List<Detection>> children = new IdentityHashMap<>();
    private final Set<Detection> inner = Collections.newSetFromMap(new IdentityHashMap<>());

    private Chains(List<Detection> flat) {
        this.flat = flat;
    }

    /** The outermost detections in their order, each with those below it. */
    static List<Detection> of(List<Detection> flat) {
        Chains chains = new Chains(flat);
        flat.forEach(chains::hang);
        List<Detection> roots = new ArrayList<>();
        for (Detection each : flat) {
            if (!chains.inner.contains(each)) {
                roots.add(chains.root(each));
            }
        }
        return roots;
    }

    /** Hangs a detection under the one whose rows gave its values, unless that hangs under it already. */
    private void hang(Detection each) {
        Flow flow = each.flow();
        if (flow == null) {
            return;
        }
        for (Detection above : flat) {
            if (isSource(above, flow) && !below(each).contains(above)) {
                children.computeIfAbsent(above, none -> new ArrayList<>()).add(each);
                inner.add(each);
                return;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // groups of one recording are the same objects
    private static boolean isSource(Detection above, Flow flow) {
        List<Execution> giving = flow.executions();
        List<Execution> log = above.repeats().log();
        return above.repeats().group() == flow.source()
                && giving.get(0).tick() <= lastTick(above)
                && (log.contains(giving.get(0)) || log.contains(giving.get(giving.size() - 1)));
    }

    private static int lastTick(Detection each) {
        return each.repeats().log().get(each.repeats().log().size() - 1).tick();
    }

    /** It and all below it, from the outside. */
    private List<Detection> below(Detection each) {
        List<Detection> all = new ArrayList<>(List.of(each));
        for (Detection child : children.getOrDefault(each, List.of())) {
            all.addAll(below(child));
        }
        return all;
    }

    private Detection root(Detection each) {
        List<Detection> all = below(each);
        List<LookUp> lower = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>(each.evidence());
        Confidence confidence = each.confidence();
        for (Detection level : all.subList(1, all.size())) {
            lower.addAll(level.levels());
            level.evidence().stream()
                    .filter(Evidence.ValueFlow.class::isInstance)
                    .forEach(evidence::add);
            confidence = level.confidence().compareTo(confidence) > 0 ? level.confidence() : confidence;
        }
        return lower.isEmpty() ? each : each.over(confidence, evidence, lower);
    }
}
