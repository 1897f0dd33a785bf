package dev.fetchonce.detect;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Keeps why rules passed repeats over; bounded to 200 told. Not thread-safe; made for one analysis. */
final class Silences {
    private static final int MOST = 200;
    private static final Set<Operation> JUDGED =
            EnumSet.of(Operation.SELECT, Operation.INSERT, Operation.UPDATE, Operation.DELETE, Operation.CALL);

    private final IdentityHashMap<Repeats, Reason> reasons = new IdentityHashMap<>();

    /** Notes why a rule passes repeats over. */
    void add(Repeats repeats, Reason reason) {
        reasons.merge(repeats, reason, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** All repeats that are no finding, from the threshold on; but for the rows that tests prepare. */
    List<Silence> told(UnitAnalysis unit, List<Detection> found) {
        List<Silence> told = new ArrayList<>();
        for (ExecutionGroup group : unit.recording().groups()) {
            boolean prepares = unit.isFixture() && group.statement().operation() != Operation.SELECT;
            if (!prepares
                    && JUDGED.contains(group.statement().operation())
                    && isRepeated(unit, group.counts().executions())) {
                List<Repeats> all = unit.repeats(group);
                boolean many = all.stream().anyMatch(each -> isRepeated(unit, each.executions()));
                for (Repeats each : all) {
                    if (told.size() < MOST && (!many || isRepeated(unit, each.executions()))) {
                        tell(unit, each, found, told);
                    }
                }
            }
        }
        return List.copyOf(told);
    }

    private static boolean isRepeated(UnitAnalysis unit, long executions) {
        return executions >= unit.knowledge().thresholds().possible();
    }

    private void tell(UnitAnalysis unit, Repeats repeats, List<Detection> found, List<Silence> told) {
        if (found.stream().anyMatch(each -> each.isAbout(repeats))) {
            return;
        }
        boolean apart = repeats.executions() < 2 && repeats.group().counts().executions() > 1;
        Reason reason = reasons.getOrDefault(repeats, apart ? Reason.DIFFERENT_PLACES : Reason.NOT_JUDGED);
        told.add(Silence.of(
                unit.recording().unit().id(),
                repeats.group().fingerprint().hex(),
                repeats.site().key(),
                repeats.executions(),
                reason));
    }
}
