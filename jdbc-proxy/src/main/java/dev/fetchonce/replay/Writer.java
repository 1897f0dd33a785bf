package dev.fetchonce.replay;

import dev.fetchonce.model.Commit;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Rollback;
import dev.fetchonce.model.RowWitness;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.replay.WrittenExecution.Read;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the executions of a recording back in their order, each with its call path and what was read after it. */
@SuppressWarnings("ReferenceEquality") // groups of one recording are the same objects, and long to compare
final class Writer {
    private final Recording recording;
    private final Aliases aliases;
    private final TreeMap<Integer, ExecutionText> byTick = new TreeMap<>();

    Writer(Recording recording, Aliases aliases) {
        if (recording.truncated()) {
            throw new IllegalArgumentException("expected a whole recording, but that of "
                    + recording.unit().name() + " was truncated: of what is left, findings would be others");
        }
        this.recording = recording;
        this.aliases = aliases;
    }

    WrittenUnit unit() {
        recording.groups().forEach(this::addLogged);
        recording.groups().forEach(this::addFailed);
        recording.groups().forEach(this::addReads);
        for (Commit each : recording.commits()) {
            text(each.tick()).commit = each.dataSource();
        }
        for (Rollback each : recording.rollbacks()) {
            text(each.tick()).rollback = each.dataSource();
        }
        UnitOfWork unit = recording.unit();
        return new WrittenUnit(
                new WrittenUnit.Unit(unit.kind(), unit.name(), unit.entry().isEmpty() ? null : unit.entry()),
                null,
                null,
                null,
                true,
                byTick.values().stream()
                        .map(each -> each.written(aliases, tenants()))
                        .toList());
    }

    /** Whether there are several: of one alone nothing needs to be said. */
    private boolean tenants() {
        return recording.groups().stream()
                        .flatMap(group -> group.log().stream())
                        .mapToLong(Execution::tenant)
                        .distinct()
                        .count()
                > 1;
    }

    private void addLogged(ExecutionGroup group) {
        for (Execution each : group.log()) {
            byTick.put(each.tick(), new ExecutionText(group, each));
        }
        for (Sample each : group.samples()) {
            byTick.computeIfAbsent(each.tick(), tick -> new ExecutionText(group, null)).frames =
                    each.path().frames();
        }
    }

    /** Failed ones are only counted: those without a call path go where nothing else is. */
    private void addFailed(ExecutionGroup group) {
        long missing = group.counts().executions()
                - byTick.values().stream().filter(each -> each.group == group).count();
        for (int tick = 1; missing > 0; tick++) {
            if (!byTick.containsKey(tick)) {
                byTick.put(tick, new ExecutionText(group, null));
                missing--;
            }
        }
        byTick.values().stream()
                .filter(each -> each.group == group && each.failed())
                .findFirst()
                .ifPresent(Writer::addRest);
    }

    /** What the others do not account for was the failed ones'. */
    private static void addRest(ExecutionText failed) {
        ExecutionGroup group = failed.group;
        failed.nanos = group.counts().nanos()
                - group.log().stream().mapToLong(Execution::nanos).sum();
        long batched = group.counts().batched()
                - group.log().stream()
                        .mapToLong(each -> Math.max(0, each.batchSize() - 1))
                        .sum();
        failed.batchSize = batched == 0 ? 0 : (int) batched + 1;
    }

    private void addReads(ExecutionGroup group) {
        List<Integer> reading = group.log().stream()
                .filter(each -> each.reading().values())
                .map(Execution::tick)
                .toList();
        Set<Integer> read = new HashSet<>();
        for (RowWitness column : group.witnesses()) {
            Map<Integer, List<@Nullable Object>> values = new LinkedHashMap<>();
            for (int i = 0; i < column.size(); i++) {
                values.computeIfAbsent(column.tick(i), tick -> new ArrayList<>())
                        .add(aliases.of(column.fractional() ? 0 : column.hash(i), column.numeric()));
            }
            if (values.isEmpty()) {
                values.put(reading.get(0), nothing(column));
            }
            for (Map.Entry<Integer, List<@Nullable Object>> some : values.entrySet()) {
                int from = latest(reading, some.getKey());
                read.add(from);
                text(some.getKey()).reads.add(new Read(from, column.column(), some.getValue()));
            }
        }
        reading.stream()
                .filter(tick -> !read.contains(tick))
                .forEach(tick -> text(tick)
                        .reads
                        .add(new Read(
                                tick,
                                group.witnesses().get(0).column(),
                                nothing(group.witnesses().get(0)))));
    }

    /** A column that was read without a value to keep. */
    private List<@Nullable Object> nothing(RowWitness column) {
        return List.of(aliases.of(0, column.numeric()));
    }

    private ExecutionText text(int tick) {
        ExecutionText text = byTick.get(tick);
        if (text == null) {
            throw new IllegalStateException("something was read after execution " + tick + ", which is not there");
        }
        return text;
    }

    private static int latest(List<Integer> ticks, int before) {
        return ticks.stream()
                .filter(tick -> tick <= before)
                .reduce((one, other) -> other)
                .orElse(before);
    }
}
