package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the same question asked again, with the same values and no write to its tables in between. */
final class DuplicateQuery implements Detector {
    /** Functions whose answer changes from call to call, and locks: asking again is meant. */
    private static final Pattern MEANT = Pattern.compile(
            "\\b(nextval|currval|lastval|rand|random|random_uuid|gen_random_uuid|newid|uuid|now|getdate|clock_timestamp|get_lock"
                    + "|pg_(try_)?advisory_\\w+|sleep|pg_sleep)\\s*\\(|\\bnext value for\\b"
                    + "|\\bcurrent_timestamp\\b|\\bsysdate\\b|\\bfor (no key )?(update|share)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A tenth of a second between two questions is a pause that was meant. */
    private static final long PAUSE_NANOS = 100_000_000;

    @Override
    public String rule() {
        return "duplicate-query";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        BitSet explained = ticksOf(before.stream().map(each -> each.repeats().log()));
        List<Detection> found = new ArrayList<>();
        for (ExecutionGroup group : unit.repeatedSelects()) {
            if (asksTables(group)) {
                for (List<Execution> same : sameAgain(unit, group, explained)) {
                    if (same.size() >= unit.knowledge().thresholds().proven()) {
                        found.add(detection(unit, group, same));
                    }
                }
            }
        }
        return found;
    }

    private static boolean asksTables(ExecutionGroup group) {
        return !group.statement().tables().isEmpty()
                && !MEANT.matcher(group.fingerprint().sql()).find();
    }

    /** All executions of a group that repeat a question, the first of each included; empty where there are none. */
    private static List<List<Execution>> sameAgain(UnitAnalysis unit, ExecutionGroup group, BitSet explained) {
        BitSet writes = writesTo(unit, group.statement().tables());
        int write = 0;
        int next = writes.nextSetBit(0);
        Map<Long, List<Execution>> latest = new HashMap<>();
        List<List<Execution>> all = new ArrayList<>();
        for (Execution each : group.log()) {
            while (next >= 0 && next < each.tick()) {
                write = next;
                next = writes.nextSetBit(next + 1);
            }
            if (!explained.get(each.tick())) {
                List<Execution> same = latest.get(each.binds());
                if (same == null || same.get(0).tick() < write) {
                    same = new ArrayList<>();
                    latest.put(each.binds(), same);
                    all.add(same);
                }
                same.add(each);
            }
        }
        List<Execution> repeated = all.stream()
                .filter(same -> same.size() > 1 && !isPolling(same))
                .flatMap(List::stream)
                .toList();
        return repeated.isEmpty() ? List.of() : List.of(repeated);
    }

    /** Somebody who asks again after a pause each time waits for a change. */
    private static boolean isPolling(List<Execution> same) {
        for (int i = 1; i < same.size(); i++) {
            Execution before = same.get(i - 1);
            if (same.get(i).startNanos() - before.startNanos() - before.nanos() < PAUSE_NANOS) {
                return false;
            }
        }
        return same.size() > 2;
    }

    /** Ticks of statements that may have changed one of the tables; a call may change any. */
    private static BitSet writesTo(UnitAnalysis unit, List<String> tables) {
        return ticksOf(unit.recording().groups().stream()
                .filter(group -> switch (group.statement().operation()) {
                    case INSERT, UPDATE, DELETE, MERGE, DDL ->
                        group.statement().tables().isEmpty()
                                || group.statement().tables().stream().anyMatch(tables::contains);
                    case CALL, OTHER -> true;
                    case SELECT, TRANSACTION -> false;
                })
                .map(ExecutionGroup::log));
    }

    private static BitSet ticksOf(Stream<List<Execution>> logs) {
        BitSet ticks = new BitSet();
        logs.flatMap(List::stream).forEach(each -> ticks.set(each.tick()));
        return ticks;
    }

    private Detection detection(UnitAnalysis unit, ExecutionGroup group, List<Execution> same) {
        Set<Long> questions = new HashSet<>();
        same.forEach(each -> questions.add(each.binds()));
        Repeats repeats = new Repeats(group, same, same.size(), siteOf(unit, group, same), true);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.SameBinds(same.size(), questions.size()));
        CommonEvidence.add(evidence, unit, repeats);
        QueryShape shape = unit.shape(group);
        return new Detection(
                rule(), Confidence.PROVEN, unit.recording(), repeats, shape, null, null, null, List.copyOf(evidence));
    }

    /** Of the places that ask, the one that asks most. */
    private static Site siteOf(UnitAnalysis unit, ExecutionGroup group, List<Execution> same) {
        BitSet asked = ticksOf(Stream.of(same));
        Site site = Site.UNKNOWN;
        long most = 0;
        for (Repeats each : unit.repeats(group)) {
            long count = each.log().stream()
                    .filter(execution -> asked.get(execution.tick()))
                    .count();
            if (count > most) {
                most = count;
                site = each.site();
            }
        }
        return site;
    }
}
