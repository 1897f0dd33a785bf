package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of earlier result sets that the values bound to repeats were read from. Takes a look
 * for each different bind in columns that hold them all; the others cost two looks. Not thread-safe; made for one analysis.
 */
final class FlowFinder {
    /**
     * Of more different values than these, one may come from elsewhere: the first of a recursion, or the 0 that
     * {@code getLong} makes of NULL.
     */
    private static final int MOST_CERTAIN = 3;

    /** What MariaDB, MySQL, SQL Server and Derby call a generated key. */
    private static final Set<String> DRIVERS_LABELS =
            Set.of("insert_id", "generated_key", "generated_keys", "last_insert_id()", "1");

    private final UnitAnalysis unit;
    private final Map<RowWitness, ColumnReadings> readings = new HashMap<>();
    private final Map<List<Repeats>, List<Execution>> merged = new HashMap<>();

    FlowFinder(UnitAnalysis unit) {
        this.unit = unit;
    }

    /**
     * The best flow into value {@code value} of the repeats; null where no column held its values beforehand.
     *
     * @param to the column that the value is compared with
     */
    @Nullable
    Flow find(Repeats repeats, int value, ColumnRef to) {
        List<Flow> fitting = findAll(repeats, value, to);
        return fitting.isEmpty() ? null : fitting.get(0);
    }

    /** All columns that held the values beforehand, the best first. */
    List<Flow> findAll(Repeats repeats, int value, ColumnRef to) {
        List<Flow> fitting = new ArrayList<>();
        BoundValues binds = new BoundValues(repeats.log(), value);
        if (binds.size() == 0) {
            return fitting;
        }
        for (ExecutionGroup source : unit.recording().groups()) {
            for (RowWitness column : source.witnesses()) {
                if (!column.fractional()) {
                    follow(repeats, source, column, binds, value, to).ifPresent(fitting::add);
                }
            }
        }
        fitting.sort(Comparator.comparing((Flow flow) -> isOwn(flow.source(), repeats))
                .thenComparing(flow -> flow.matched() < flow.distinct())
                .thenComparing(Flow::fit)
                .thenComparing(flow -> !flow.inOrder())
                .thenComparing(flow -> !flow.all())
                .thenComparing(flow -> -lastTick(flow)));
        if (!fitting.isEmpty()) {
            fitting.set(0, withOthers(fitting.get(0), fitting.size() - 1));
        }
        return fitting;
    }

    private static boolean isOwn(ExecutionGroup source, Repeats repeats) {
        return source.fingerprint().equals(repeats.group().fingerprint());
    }

    private static int lastTick(Flow flow) {
        return flow.executions().get(flow.executions().size() - 1).tick();
    }

    private Optional<Flow> follow(
            Repeats repeats, ExecutionGroup source, RowWitness witness, BoundValues binds, int value, ColumnRef to) {
        boolean mayMiss = isOwn(source, repeats) || binds.size() > MOST_CERTAIN;
        ColumnReadings column = readings.computeIfAbsent(witness, ColumnReadings::new);
        Trace trace = Trace.of(binds, column, mayMiss ? 1 : 0);
        if (trace == null) {
            return Optional.empty();
        }
        List<Execution> executions = giving(repeats, source, column, value);
        if (executions.isEmpty()) {
            return Optional.empty();
        }
        QueryShape shape = unit.shape(source);
        ColumnRef from = shape.operation() == Operation.INSERT
                ? generatedKey(source, witness.column())
                : columnOf(shape, witness.column());
        return Optional.of(new Flow(
                source,
                shape,
                executions,
                from,
                to,
                value,
                binds.size() - trace.missed(),
                binds.size(),
                trace.inOrder(),
                binds.size() == column.distinct(),
                NameFit.of(from, to, unit.knowledge().entities()),
                0));
    }

    /**
     * All executions of the source that came from the places of those that gave values: in a loop of its own, some give
     * nothing new, and run all the same.
     */
    private List<Execution> giving(Repeats repeats, ExecutionGroup source, ColumnReadings column, int value) {
        List<Repeats> places = unit.repeats(source);
        if (places.size() == 1) {
            return places.get(0).log();
        }
        ColumnReadings.Reader reader = column.new Reader();
        for (Execution each : repeats.log()) {
            reader.bound(each.values().hash(value), each.tick());
        }
        BitSet gave = lastAt(reader.ticks(), source.log());
        List<Repeats> giving = places.stream()
                .filter(place -> place.log().stream().anyMatch(each -> gave.get(each.tick())))
                .toList();
        return merged.computeIfAbsent(giving, FlowFinder::merge);
    }

    private static List<Execution> merge(List<Repeats> places) {
        return places.stream()
                .flatMap(place -> place.log().stream())
                .sorted(Comparator.comparingInt(Execution::tick))
                .toList();
    }

    /** The ticks of the last executions at those ticks: it is their rows that were being read. */
    private static BitSet lastAt(BitSet ticks, List<Execution> log) {
        BitSet last = new BitSet();
        for (int i = 0; i < log.size(); i++) {
            int tick = log.get(i).tick();
            int read = ticks.nextSetBit(tick);
            if (read >= 0 && (i + 1 == log.size() || read < log.get(i + 1).tick())) {
                last.set(tick);
            }
        }
        return last;
    }

    private static Flow withOthers(Flow best, int others) {
        return new Flow(
                best.source(),
                best.sourceShape(),
                best.executions(),
                best.from(),
                best.to(),
                best.value(),
                best.matched(),
                best.distinct(),
                best.inOrder(),
                best.all(),
                best.fit(),
                others);
    }

    /** What the select list says of a witnessed column. */
    static ColumnRef columnOf(QueryShape shape, String witnessed) {
        List<Projection> projections = shape.projections();
        if (witnessed.startsWith("#")) {
            int index = Integer.parseInt(witnessed.substring(1)) - 1;
            boolean counted = index < projections.size()
                    && projections.subList(0, index + 1).stream()
                            .noneMatch(each -> each.label().equals("*"));
            ColumnRef column = counted ? projections.get(index).column() : null;
            return column == null ? new ColumnRef("", witnessed) : column;
        }
        for (Projection each : projections) {
            ColumnRef column = each.column();
            if (each.label().equalsIgnoreCase(witnessed) && column != null) {
                return column;
            }
        }
        return new ColumnRef(onlyWildcardTable(shape), witnessed);
    }

    /** Drivers label generated keys in their own way: where the table has one key column, that is meant. */
    private ColumnRef generatedKey(ExecutionGroup insert, String witnessed) {
        List<String> tables = insert.statement().tables();
        String table = tables.isEmpty() ? "" : tables.get(0);
        boolean named = !witnessed.startsWith("#") && !DRIVERS_LABELS.contains(witnessed);
        String key = unit.knowledge().keys().apply(table).stream()
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.iterator().next())
                .findFirst()
                .orElse("id");
        return new ColumnRef(table, named ? witnessed : key);
    }

    private static String onlyWildcardTable(QueryShape shape) {
        List<String> tables = shape.tables().stream()
                .filter(table -> !table.nested())
                .map(QueryShape.Table::name)
                .distinct()
                .toList();
        return tables.size() == 1 ? tables.get(0) : "";
    }

    /**
     * How binds went through one column.
     *
     * @param missed different values that had not been read before they were bound first
     * @param inOrder whether the others were bound in the order in which they were read first
     */
    private record Trace(int missed, boolean inOrder) {
        /** Null where more than {@code mayMiss} values had not been read; the common case, and known after two looks. */
        static @Nullable Trace of(BoundValues binds, ColumnReadings column, int mayMiss) {
            if (column.distinct() < binds.size() - mayMiss) {
                return null;
            }
            int missed = 0;
            int last = -1;
            boolean inOrder = true;
            for (int i = 0; i < binds.size(); i++) {
                int order = column.orderBefore(binds.hash(i), binds.firstTick(i));
                if (order >= 0) {
                    inOrder &= order > last;
                    last = order;
                } else if (++missed > mayMiss) {
                    return null;
                }
            }
            return missed == binds.size() ? null : new Trace(missed, inOrder);
        }
    }
}
