package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the same question asked again, with the same values and no write to its tables in between. */
final class DuplicateQuery implements Detector {
    /** Functions whose answer changes from call to call, and locks: asking again is meant. */
    private static final Pattern MEANT = Pattern.compile(
            "\\b(nextval|currval|lastval|rand|random|random_uuid|gen_random_uuid|newid|uuid|now|getdate|clock_timestamp|get_lock"
                    + "|pg_(try_)?advisory_\\w+|sleep|pg_sleep)\\s*\\(|\\bnext value for\\b"
                    + "|\\bcurrent_timestamp\\b|\\bsysdate\\b|\\bfor (no key )?(update|share)\\b",
            Pattern.CASE_INSENSITIVE);

    /** By which Hibernate reads a row again to tell what an optimistic lock failed on. */
    private static final String FAILING = "org.hibernate.internal.ExceptionConverterImpl";

    @Override
    public String rule() {
        return "duplicate-query";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        BitSet explained =
                ticksOf(before.stream().flatMap(each -> each.all().stream()).map(Repeats::log));
        List<Detection> found = new ArrayList<>();
        for (ExecutionGroup group : unit.repeatedSelects()) {
            if (!isAskedAgain(group.log())) {
                continue;
            }
            if (isMeant(group)) {
                passOver(unit, group, Reason.MEANT);
            } else if (!group.statement().tables().isEmpty()) {
                List<Execution> same = sameAgain(unit, group, explained);
                if (!same.isEmpty()) {
                    failing(group).forEach(explained::set);
                    same = sameAgain(unit, group, explained);
                }
                if (Askers.isTest(unit, group, same)) {
                    passOver(unit, group, Reason.DIFFERENT_PLACES);
                } else if (same.size() >= unit.knowledge().thresholds().proven()
                        && !LookUps.isSetUp(siteOf(unit, group, same))) {
                    found.add(detection(unit, group, same));
                }
            }
        }
        return found;
    }

    /** The ticks of a group's executions by which an ORM looks what went wrong; known of those that were sampled. */
    private static IntStream failing(ExecutionGroup group) {
        return group.samples().stream()
                .filter(sample -> sample.path().frames().stream()
                        .anyMatch(frame -> frame.className().equals(FAILING)))
                .mapToInt(ExecutionGroup.Sample::tick);
    }

    private static boolean isAskedAgain(List<Execution> log) {
        Set<Long> asked = new HashSet<>();
        return log.stream().anyMatch(each -> !asked.add(each.binds()));
    }

    private static boolean isMeant(ExecutionGroup group) {
        return MEANT.matcher(group.fingerprint().sql()).find();
    }

    private static void passOver(UnitAnalysis unit, ExecutionGroup group, Reason reason) {
        unit.repeats(group).forEach(each -> unit.silences().add(each, reason));
    }

    /** All executions of a group that repeat a question, the first of each included; empty where there are none. */
    private static List<Execution> sameAgain(UnitAnalysis unit, ExecutionGroup group, BitSet explained) {
        NavigableMap<Integer, Reason> breaks = breaks(unit, group.statement().tables());
        Map<Asked, List<Execution>> open = new HashMap<>();
        Map<Long, Long> tenants = new HashMap<>();
        List<List<Execution>> all = new ArrayList<>();
        int last = 0;
        for (Execution each : group.log()) {
            Map.Entry<Integer, Reason> between = breaks.lowerEntry(each.tick());
            if (between != null && between.getKey() >= last) {
                if (open.containsKey(Asked.by(each))) {
                    passOver(unit, group, between.getValue());
                }
                open.clear();
            }
            last = each.tick();
            Long tenant = tenants.put(each.binds(), each.tenant());
            if (tenant != null && tenant != each.tenant()) {
                passOver(unit, group, Reason.TENANT);
            }
            if (!explained.get(each.tick())) {
                open.computeIfAbsent(Asked.by(each), asked -> {
                            List<Execution> same = new ArrayList<>();
                            all.add(same);
                            return same;
                        })
                        .add(each);
            }
        }
        if (all.stream().anyMatch(Polling::isPolling)) {
            passOver(unit, group, Reason.POLLED);
        }
        all.removeIf(same -> same.size() < 2 || Polling.isPolling(same));
        if (!all.isEmpty() && all.removeIf(new PageCounts(unit, group)::goWith)) {
            passOver(unit, group, Reason.PAGED);
        }
        return all.stream().flatMap(List::stream).toList();
    }

    /** After which ticks the answer may be another: a table was written to, or a statement failed and all is tried again. */
    private static NavigableMap<Integer, Reason> breaks(UnitAnalysis unit, List<String> tables) {
        NavigableMap<Integer, Reason> breaks = new TreeMap<>();
        unit.retries().stream().forEach(tick -> breaks.put(tick, Reason.RETRIED));
        writesTo(unit, tables).stream().forEach(tick -> breaks.put(tick, Reason.WRITTEN));
        return breaks;
    }

    /** A question of one tenant: what another is told may differ. */
    private record Asked(long binds, long tenant) {
        static Asked by(Execution execution) {
            return new Asked(execution.binds(), execution.tenant());
        }
    }

    /** Ticks of statements that may have changed one of the tables; a call may change any. */
    private static BitSet writesTo(UnitAnalysis unit, List<String> tables) {
        return ticksOf(unit.recording().groups().stream()
                .filter(group -> switch (group.statement().operation()) {
                    case INSERT, UPDATE, DELETE, MERGE, DDL ->
                        !group.statement().setting()
                                && (group.statement().tables().isEmpty()
                                        || group.statement().tables().stream().anyMatch(tables::contains));
                    case CALL, OTHER -> !group.statement().setting();
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
        Askers.of(unit, group, same).ifPresent(evidence::add);
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
