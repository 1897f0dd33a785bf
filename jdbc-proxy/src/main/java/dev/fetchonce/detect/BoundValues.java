package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Numbering;
import java.util.List;

/** The different values bound to one {@code ?} of repeats, in the order of their first bind; NULL is none. */
final class BoundValues {
    private final Numbering values = new Numbering();
    private final int[] firstTicks;

    BoundValues(List<Execution> log, int value) {
        firstTicks = new int[log.size()];
        for (Execution each : log) {
            long hash = each.values().hash(value);
            int known = values.size();
            if (hash != 0 && values.add(hash) == known) {
                firstTicks[known] = each.tick();
            }
        }
    }

    int size() {
        return values.size();
    }

    long hash(int number) {
        return values.value(number);
    }

    int firstTick(int number) {
        return firstTicks[number];
    }
}
