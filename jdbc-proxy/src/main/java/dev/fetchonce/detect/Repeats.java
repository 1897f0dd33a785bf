package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Numbering;
import dev.fetchonce.model.Values;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The executions of one fingerprint that came through one loop. Equal to itself alone: comparing logs takes long. Counts
 * are made once. Immutable.
 */
public final class Repeats {
    private final ExecutionGroup group;
    private final List<Execution> log;
    private final long executions;
    private final Site site;
    private final boolean exact;
    private final long distinctBinds;
    private final List<Integer> changingValues;

    /**
     * @param log those of them that were kept one by one, in order
     * @param executions how many there were in all
     * @param site where they came from
     * @param exact whether every one of them is known to have come from there; else some were counted by samples nearby
     */
    Repeats(ExecutionGroup group, List<Execution> log, long executions, Site site, boolean exact) {
        this.group = group;
        this.log = log;
        this.executions = executions;
        this.site = site;
        this.exact = exact;
        this.distinctBinds = countDistinct(log);
        this.changingValues = findChanging(log);
    }

    private static long countDistinct(List<Execution> log) {
        Numbering binds = new Numbering();
        log.forEach(each -> binds.add(each.binds()));
        return binds.size();
    }

    private static List<Integer> findChanging(List<Execution> log) {
        if (log.isEmpty()) {
            return List.of();
        }
        Values first = log.get(0).values();
        return IntStream.range(0, first.size())
                .filter(value -> log.stream().anyMatch(each -> each.values().hash(value) != first.hash(value)))
                .boxed()
                .toList();
    }

    /** Some of them: those not kept one by one count as well. */
    Repeats only(Predicate<Execution> wanted) {
        List<Execution> some = log.stream().filter(wanted).toList();
        return new Repeats(group, some, executions - log.size() + some.size(), site, exact);
    }

    public ExecutionGroup group() {
        return group;
    }

    /** Those that were kept one by one, in order. */
    public List<Execution> log() {
        return log;
    }

    /** How many there were in all. */
    public long executions() {
        return executions;
    }

    /** Where they came from. */
    public Site site() {
        return site;
    }

    /** Whether every one of them is known to have come from there; else some were counted by samples nearby. */
    public boolean exact() {
        return exact;
    }

    /** Whether all values of those kept were recorded. */
    public boolean allKnown() {
        return log.stream().allMatch(each -> each.values().known());
    }

    /** Different sets of values among those kept. */
    public long distinctBinds() {
        return distinctBinds;
    }

    /** Whether each went to another tenant than the one before it. */
    boolean ofManyTenants() {
        for (int i = 1; i < log.size(); i++) {
            if (log.get(i).tenant() == log.get(i - 1).tenant()) {
                return false;
            }
        }
        return log.size() > 1;
    }

    /** The values that are not the same in all of those kept. */
    public List<Integer> changingValues() {
        return changingValues;
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
