package dev.fetchonce.detect;

import dev.fetchonce.detect.Assignments.Assignment;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Rollback;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells where what was done came to nothing, so that all may be done again, and asked again. */
final class Retries {
    private Retries() {}

    /** After these ticks: a statement failed, a transaction was rolled back, or an UPDATE found a newer version. */
    static BitSet after(UnitAnalysis unit) {
        BitSet ticks = failures(unit.recording());
        unit.recording().rollbacks().stream().map(Rollback::tick).forEach(ticks::set);
        for (ExecutionGroup group : unit.all(Operation.UPDATE)) {
            if (group.log().stream().anyMatch(Execution::missed) && checksVersion(unit.shape(group))) {
                group.log().stream().filter(Execution::missed).forEach(each -> ticks.set(each.tick()));
            }
        }
        return ticks;
    }

    /** The ticks that no log has: executions that threw are counted, but not kept. */
    private static BitSet failures(Recording recording) {
        BitSet ticks = new BitSet();
        boolean any = recording.groups().stream().anyMatch(each -> each.counts().failures() > 0);
        if (any && !recording.truncated()) {
            recording.groups().forEach(group -> group.log().forEach(each -> ticks.set(each.tick())));
            ticks.flip(1, Math.max(1, ticks.length()));
        }
        return ticks;
    }

    /** Whether a column is both compared and set. */
    private static boolean checksVersion(QueryShape shape) {
        Set<String> set = Assignments.of(shape).stream().map(Assignment::column).collect(Collectors.toSet());
        return shape.conditions().stream().map(Condition::column).anyMatch(each -> set.contains(each.column()));
    }
}
