package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Values;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The executions of one fingerprint that came through one loop.
 *
 * @param log those of them that were kept one by one, in order
 * @param executions how many there were in all
 * @param site where they came from
 * @param exact whether every one of them is known to have come from there; else some were counted by samples nearby
 */
public record Repeats(ExecutionGroup group, List<Execution> log, long executions, Site site, boolean exact) {
    /** Different sets of values among those kept. */
    public long distinctBinds() {
        return log.stream().mapToLong(Execution::binds).distinct().count();
    }

    /** Whether all values of those kept were recorded. */
    public boolean allKnown() {
        return log.stream().allMatch(each -> each.values().known());
    }

    /** The values that are not the same in all of those kept. */
    public List<Integer> changingValues() {
        Values first = log.get(0).values();
        return IntStream.range(0, first.size())
                .filter(value -> log.stream().anyMatch(each -> each.values().hash(value) != first.hash(value)))
                .boxed()
                .toList();
    }

    /** Time in the driver; where not all were kept, the share of the group's. */
    public long nanos() {
        if (executions == group.counts().executions()) {
            return group.counts().nanos();
        }
        return log.stream().mapToLong(Execution::nanos).sum();
    }

    /** The most rows that one of them returned. */
    public int maxRows() {
        return log.stream().mapToInt(Execution::rows).max().orElse(0);
    }
}
