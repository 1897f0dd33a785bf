package dev.fetchonce.detect;

import dev.fetchonce.detect.Assignments.Assignment;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes of different rows by one statement from one place, each a round trip of its own.
 *
 * @param repeats those of them that were not batched
 * @param rows how many different rows: different keys, or for an INSERT different values
 * @param flow where the keys were read before; null where that is not known
 * @param flush the ORM's frame that flushes; empty where the application sends each itself
 */
record SingleWrites(
        Repeats repeats,
        QueryShape shape,
        long rows,
        @Nullable Flow flow,
        String flush) {

    /**
     * Those of some kinds, in the order of their first execution; what is silent on purpose left out, and so are all of what
     * is before and after tests: such units prepare rows.
     */
    static List<SingleWrites> find(UnitAnalysis unit, List<Operation> kinds) {
        if (unit.isFixture()) {
            return List.of();
        }
        List<SingleWrites> found = new ArrayList<>();
        for (Operation kind : kinds) {
            for (ExecutionGroup group : unit.repeated(kind)) {
                for (Repeats repeats : unit.repeats(group)) {
                    SingleWrites writes = of(unit, repeats);
                    if (writes != null) {
                        found.add(writes);
                    }
                }
            }
        }
        return found;
    }

    /** Null, with the reason noted, where they are no single writes or are right as they are. */
    private static @Nullable SingleWrites of(UnitAnalysis unit, Repeats all) {
        Repeats single = unbatched(all);
        if (single.log().size() < 2) {
            unit.silences()
                    .add(all, single.log().size() == all.log().size() ? Reason.DIFFERENT_PLACES : Reason.BATCHED);
            return null;
        }
        SingleWrites writes = isInsert(all.group()) ? inserts(unit, all, single) : byKey(unit, all, single);
        Reason reason = writes == null ? null : WriteSilences.reason(unit, writes);
        if (reason != null) {
            unit.silences().add(all, reason);
        } else if (writes != null && !writes.enough(unit)) {
            unit.silences().add(all, Reason.BELOW_THRESHOLD);
        }
        return reason == null ? writes : null;
    }

    private static Repeats unbatched(Repeats repeats) {
        return repeats.only(each -> each.batchSize() <= 1);
    }

    /** Null where each inserts a list of rows. */
    private static @Nullable SingleWrites inserts(UnitAnalysis unit, Repeats all, Repeats repeats) {
        if (repeats.group().statement().largestList() > 1) {
            unit.silences().add(all, Reason.BATCHED);
            return null;
        }
        return new SingleWrites(repeats, unit.shape(repeats.group()), inserted(unit, repeats), null, flush(repeats));
    }

    /** Null where all write the same row, or many at once. */
    private static @Nullable SingleWrites byKey(UnitAnalysis unit, Repeats all, Repeats repeats) {
        QueryShape shape = unit.shape(repeats.group());
        KeyValues values = KeyValues.of(repeats, shape);
        List<Key> keys = keys(values, shape);
        if (keys.isEmpty()) {
            Reason none = values.none();
            unit.silences().add(all, none == null ? Reason.RETRIED : none);
            return null;
        }
        return new SingleWrites(repeats, shape, distinct(repeats, keys), flow(unit, repeats, keys), flush(repeats));
    }

    private static String flush(Repeats repeats) {
        return FrameMarks.FLUSHES.on(repeats.site().path()).orElse("");
    }

    private static boolean isInsert(ExecutionGroup group) {
        Operation kind = group.statement().operation();
        return kind == Operation.INSERT || kind == Operation.MERGE;
    }

    /** Rows whose values are the same are different rows by their generated keys, unless something was tried again. */
    private static long inserted(UnitAnalysis unit, Repeats repeats) {
        boolean failed = unit.recording().groups().stream()
                .anyMatch(group -> group.counts().failures() > 0);
        boolean valueless = repeats.log().get(0).values().size() == 0;
        long distinct = repeats.distinctBinds();
        if (failed) {
            return distinct;
        }
        return valueless ? repeats.executions() : Math.max(distinct, generated(repeats));
    }

    private static long generated(Repeats repeats) {
        long keys = repeats.group().witnesses().stream()
                .mapToLong(key -> IntStream.range(0, key.size())
                        .mapToLong(key::hash)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
        return Math.min(keys, repeats.executions());
    }

    /** A column that is both compared and set tells a version, not a row. */
    private static List<Key> keys(KeyValues values, QueryShape shape) {
        Set<String> set = Assignments.of(shape).stream().map(Assignment::column).collect(Collectors.toSet());
        return values.keys().stream()
                .filter(key -> !key.searched() && !key.column().column().isEmpty())
                .filter(key -> !set.contains(key.column().column()))
                .toList();
    }

    private static long distinct(Repeats repeats, List<Key> keys) {
        return repeats.log().stream()
                .map(each -> keys.stream()
                        .map(key -> each.values().hash(key.value()))
                        .toList())
                .distinct()
                .count();
    }

    private static @Nullable Flow flow(UnitAnalysis unit, Repeats repeats, List<Key> keys) {
        for (Key key : keys) {
            ColumnRef to = key.column();
            Flow flow = unit.flows().find(repeats, key.value(), to);
            if (flow != null && !flow.mayBeChance()) {
                return flow;
            }
        }
        return null;
    }

    /** Whether it is known what repeats: a loop of the application or one flush. */
    boolean placed() {
        return !repeats.site().loop().isEmpty()
                || (!flush.isEmpty() && repeats.site().known());
    }

    /** An honest form may write two or three lines; where the keys were read before, three are a loop. */
    boolean enough(UnitAnalysis unit) {
        boolean read = flow != null && flow.proves();
        var thresholds = unit.knowledge().thresholds();
        return rows >= (read ? thresholds.likely() : thresholds.possible());
    }
}
