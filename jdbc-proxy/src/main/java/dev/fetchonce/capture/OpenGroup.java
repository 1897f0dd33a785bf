package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Counts;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.RowWitness;
import dev.fetchonce.sql.StatementText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The executions of one fingerprint while their unit is open. Guarded by its unit. */
final class OpenGroup {
    final StatementText text;
    final DataSourceId dataSource;
    final List<LoggedExecution> log = new ArrayList<>();
    final Map<String, WitnessedColumn> witnesses = new LinkedHashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Map<Integer, WitnessedColumn> byIndex = new HashMap<>();
    private List<String> labels = List.of();
    private boolean labelsAsked;
    private int largestList = 1;
    private boolean ignored = true;
    private long executions;
    private long batched;
    private long rows;
    private long failures;
    private long nanos;
    private long predecessor;
    private boolean changed;

    OpenGroup(StatementText text, DataSourceId dataSource) {
        this.text = text;
        this.dataSource = dataSource;
    }

    void count(StatementText sent, long took, int batchSize, boolean failed) {
        executions++;
        nanos += took;
        batched += Math.max(0, batchSize - 1);
        failures += failed ? 1 : 0;
        largestList = Math.max(largestList, sent.largestList());
        ignored &= sent.ignore() != null;
    }

    /** Notes that a list had as many elements, although the text at hand does not show them. */
    void widen(int list) {
        largestList = Math.max(largestList, list);
    }

    void countRow() {
        rows++;
    }

    /** Whether a call path is due: at 1, 2, 4, 8 … and whenever another statement than last time came before. */
    boolean wantsSample(boolean all, long previous) {
        changed = executions > 1 && previous != predecessor;
        predecessor = previous;
        if (samples.size() >= Bounds.SAMPLES) {
            return Long.bitCount(executions) == 1;
        }
        return all || changed || executions <= Bounds.ALWAYS_SAMPLED || Long.bitCount(executions) == 1;
    }

    void sample(int tick, boolean all, CallPath path) {
        samples.add(new Sample(tick, all || changed, path));
    }

    /** The column read by index (from 1, or any number); null where too many columns are witnessed already. */
    @Nullable
    WitnessedColumn column(int index) {
        WitnessedColumn known = byIndex.get(index);
        if (known == null) {
            known = column(index > 0 && index <= labels.size() ? labels.get(index - 1) : "#" + index);
            if (known != null) {
                byIndex.put(index, known);
            }
        }
        return known;
    }

    @Nullable
    WitnessedColumn column(String label) {
        WitnessedColumn known = witnesses.get(label);
        if (known == null && witnesses.size() < Bounds.COLUMNS) {
            known = new WitnessedColumn();
            witnesses.put(label, known);
        }
        return known;
    }

    boolean wantsLabels() {
        return !labelsAsked && text.wildcard();
    }

    void labels(int count, IntFunction<String> read) {
        labelsAsked = true;
        labels = IntStream.rangeClosed(1, Math.min(count, 1_000))
                .mapToObj(read)
                .map(Labels::fold)
                .toList();
    }

    ExecutionGroup snapshot(Settings settings) {
        return new ExecutionGroup(
                text.fingerprint(),
                new ExecutionGroup.Statement(
                        text.operation(),
                        text.dialect(),
                        dataSource.name(),
                        text.example(settings.showValues()),
                        text.tables(),
                        literals(),
                        largestList,
                        ignored ? text.ignore() : null,
                        text.setting() != null),
                new Counts(executions, batched, rows, failures, nanos),
                executions(),
                witnesses(),
                List.copyOf(samples),
                labels);
    }

    private List<Integer> literals() {
        List<Integer> all = new ArrayList<>();
        for (int value = 0; value < text.valueCount() && all.size() < Bounds.VALUES; value++) {
            if (text.parameterOf(value) == 0) {
                all.add(value);
            }
        }
        return List.copyOf(all);
    }

    private List<Execution> executions() {
        Execution[] all = new Execution[log.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = log.get(i).snapshot();
        }
        return List.of(all);
    }

    private List<RowWitness> witnesses() {
        List<RowWitness> all = new ArrayList<>();
        witnesses.forEach((label, values) -> all.add(values.snapshot(label)));
        return all;
    }
}
