package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of earlier result sets that the values bound to repeats were read from. Takes time linear in the
 * values witnessed for columns that hold the first bind; the others cost one look. Not thread-safe; made for one analysis.
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
    private final Map<RowWitness, Set<Long>> contents = new HashMap<>();

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
        Set<Long> binds = distinctBinds(repeats, value);
        if (binds.isEmpty()) {
            return null;
        }
        List<Flow> fitting = new ArrayList<>();
        for (ExecutionGroup source : unit.recording().groups()) {
            for (RowWitness column : source.witnesses()) {
                follow(repeats, source, column, binds, value, to).ifPresent(fitting::add);
            }
        }
        return fitting.stream()
                .min(Comparator.comparing((Flow flow) -> isOwn(flow.source(), repeats))
                        .thenComparing(flow -> flow.matched() < flow.distinct())
                        .thenComparing(Flow::fit)
                        .thenComparing(flow -> !flow.inOrder())
                        .thenComparing(flow -> !flow.all())
                        .thenComparing(flow -> -lastTick(flow)))
                .map(best -> withOthers(best, fitting.size() - 1))
                .orElse(null);
    }

    private static boolean isOwn(ExecutionGroup source, Repeats repeats) {
        return source.fingerprint().equals(repeats.group().fingerprint());
    }

    private static int lastTick(Flow flow) {
        return flow.executions().get(flow.executions().size() - 1).tick();
    }

    private static Set<Long> distinctBinds(Repeats repeats, int value) {
        Set<Long> binds = new LinkedHashSet<>();
        for (Execution each : repeats.log()) {
            binds.add(each.values().hash(value));
        }
        binds.remove(0L);
        return binds;
    }

    private Optional<Flow> follow(
            Repeats repeats, ExecutionGroup source, RowWitness column, Set<Long> binds, int value, ColumnRef to) {
        boolean own = isOwn(source, repeats);
        Set<Long> content = contents.computeIfAbsent(column, FlowFinder::contentOf);
        boolean mayMiss = own || binds.size() > MOST_CERTAIN;
        if (content.size() < binds.size() - (mayMiss ? 1 : 0)
                || binds.stream().limit(2).noneMatch(content::contains)) {
            return Optional.empty();
        }
        Trace trace = new Trace(column, mayMiss);
        for (Execution each : repeats.log()) {
            long hash = each.values().hash(value);
            if (hash != 0 && !trace.accept(hash, each.tick())) {
                return Optional.empty();
            }
        }
        List<Execution> executions = withTheirLoop(source, trace.executionsOf(source));
        if (executions.isEmpty()) {
            return Optional.empty();
        }
        QueryShape shape = unit.shape(source);
        ColumnRef from = shape.operation() == Operation.INSERT
                ? generatedKey(source, column.column())
                : columnOf(shape, column.column());
        return Optional.of(new Flow(
                source,
                shape,
                executions,
                from,
                to,
                value,
                binds.size() - trace.missed.size(),
                binds.size(),
                trace.inOrder,
                binds.size() == content.size(),
                NameFit.of(from, to, unit.knowledge().entities()),
                0));
    }

    /**
     * All executions of the source that came from the places of those that gave values: in a loop of its own, some give
     * nothing new, and run all the same.
     */
    private List<Execution> withTheirLoop(ExecutionGroup source, List<Execution> giving) {
        return unit.repeats(source).stream()
                .map(Repeats::log)
                .filter(log -> !Collections.disjoint(log, giving))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Execution::tick))
                .toList();
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

    private static Set<Long> contentOf(RowWitness column) {
        Set<Long> content = new LinkedHashSet<>();
        for (int i = 0; i < column.size(); i++) {
            content.add(column.hash(i));
        }
        return content;
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

    /** Follows binds through one column in order; of a value read several times, the latest reading before the bind counts. */
    private static final class Trace {
        private final RowWitness column;
        private final Map<Long, Integer> latest = new HashMap<>();
        private final Map<Long, Integer> order = new HashMap<>();
        private final Set<Long> bound = new HashSet<>();
        private final TreeSet<Integer> ticks = new TreeSet<>();
        private final boolean mayMiss;
        private final Set<Long> missed = new HashSet<>();
        private boolean inOrder = true;
        private int read;
        private int lastOrder = -1;

        /** @param mayMiss whether one value may come from elsewhere */
        Trace(RowWitness column, boolean mayMiss) {
            this.column = column;
            this.mayMiss = mayMiss;
        }

        boolean accept(long hash, int tick) {
            while (read < column.size() && column.tick(read) < tick) {
                latest.put(column.hash(read), column.tick(read));
                order.putIfAbsent(column.hash(read), order.size());
                read++;
            }
            Integer readAt = latest.get(hash);
            if (readAt == null) {
                missed.add(hash);
                return mayMiss && missed.size() == 1;
            }
            ticks.add(readAt);
            if (bound.add(hash)) {
                int position = order.getOrDefault(hash, 0);
                inOrder &= position > lastOrder;
                lastOrder = position;
            }
            return true;
        }

        /** The source's executions whose rows were being read at those ticks. */
        List<Execution> executionsOf(ExecutionGroup source) {
            Set<Execution> giving = new LinkedHashSet<>();
            List<Execution> log = source.log();
            int at = 0;
            for (int tick : ticks) {
                while (at + 1 < log.size() && log.get(at + 1).tick() <= tick) {
                    at++;
                }
                if (at < log.size() && log.get(at).tick() <= tick) {
                    giving.add(log.get(at));
                }
            }
            return List.copyOf(giving);
        }
    }
}
