package dev.fetchonce.detect;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a unit while rules look at it: what they all ask for is made once. Not thread-safe. */
final class UnitAnalysis {
    private final Recording recording;
    private final Knowledge knowledge;
    private final Sites sites;
    private final Silences silences = new Silences();
    private final FlowFinder flows = new FlowFinder(this);
    private final IdentityHashMap<ExecutionGroup, QueryShape> shapes = new IdentityHashMap<>();
    private final IdentityHashMap<ExecutionGroup, List<Repeats>> repeats = new IdentityHashMap<>();
    private @Nullable List<LookUp> lookUps;
    private @Nullable BitSet retries;

    UnitAnalysis(Recording recording, Knowledge knowledge) {
        this.recording = recording;
        this.knowledge = knowledge;
        this.sites =
                new Sites(new PathReader(knowledge.frames()), new LoopLines(recording.classes()), recording.unit());
    }

    Recording recording() {
        return recording;
    }

    /** Whether it is what is before and after tests. */
    boolean isFixture() {
        return recording.unit().kind() == UnitKind.FIXTURE;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    FlowFinder flows() {
        return flows;
    }

    /** Where rules note why they pass repeats over. */
    Silences silences() {
        return silences;
    }

    /** The look-ups repeated in this unit, in the order of their first execution. */
    List<LookUp> lookUps() {
        List<LookUp> known = lookUps;
        if (known == null) {
            known = LookUps.of(this);
            lookUps = known;
        }
        return known;
    }

    /** The ticks after which all may be done again; not to be changed. */
    BitSet retries() {
        BitSet known = retries;
        if (known == null) {
            known = Retries.after(this);
            retries = known;
        }
        return known;
    }

    QueryShape shape(ExecutionGroup group) {
        return shapes.computeIfAbsent(group, knowledge.shapes());
    }

    /** SELECTs that were executed more than once, in the order of their first execution. */
    List<ExecutionGroup> repeatedSelects() {
        return repeated(Operation.SELECT);
    }

    /** Statements of one kind that were executed more than once, in the order of their first execution. */
    List<ExecutionGroup> repeated(Operation operation) {
        return all(operation).stream()
                .filter(group -> group.counts().executions() > 1)
                .toList();
    }

    /** Statements of one kind, in the order of their first execution. */
    List<ExecutionGroup> all(Operation operation) {
        return recording.groups().stream()
                .filter(group -> group.statement().operation() == operation)
                .toList();
    }

    /** The executions of a group, by the loop they came through. */
    List<Repeats> repeats(ExecutionGroup group) {
        return repeats.computeIfAbsent(group, sites::split);
    }
}
