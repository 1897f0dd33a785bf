package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.NameList;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds all look-ups of a unit, once for all rules, and notes why other repeats are none. For one analysis. */
final class LookUps {
    /** Schema tools: what they ask again and again is no work of the application. */
    private static final String[] SET_UP =
            NameList.read(LookUps.class, "set-up.txt").toArray(String[]::new);

    private final UnitAnalysis unit;

    private LookUps(UnitAnalysis unit) {
        this.unit = unit;
    }

    static List<LookUp> of(UnitAnalysis unit) {
        LookUps reader = new LookUps(unit);
        List<LookUp> all = new ArrayList<>();
        List<ExecutionGroup> groups = new ArrayList<>(unit.repeatedSelects());
        unit.repeated(Operation.CALL).stream()
                .filter(each -> Routine.isCall(each.statement()))
                .forEach(groups::add);
        for (ExecutionGroup group : groups) {
            for (Repeats repeats : unit.repeats(group)) {
                LookUp lookUp = reader.read(repeats);
                if (lookUp != null) {
                    all.add(lookUp);
                }
            }
        }
        return List.copyOf(all);
    }

    private @Nullable LookUp read(Repeats repeats) {
        Reason apart = reasonApart(repeats);
        if (apart != null) {
            unit.silences().add(repeats, apart);
            return null;
        }
        QueryShape shape = unit.shape(repeats.group());
        KeyValues keys = KeyValues.of(repeats, shape);
        if (keys.none() != null) {
            unit.silences().add(repeats, keys.none());
            return null;
        }
        return lookUp(repeats, shape, keys.keys());
    }

    private @Nullable Reason reasonApart(Repeats repeats) {
        if (repeats.log().size() < 2) {
            return Reason.DIFFERENT_PLACES;
        }
        if (repeats.distinctBinds() < 2) {
            return Reason.BELOW_THRESHOLD;
        }
        if (repeats.ofManyTenants()) {
            return Reason.TENANT;
        }
        if (isSetUp(repeats.site())) {
            return Reason.SET_UP;
        }
        return isUnclear(repeats) ? Reason.UNCLEAR : null;
    }

    static boolean isSetUp(Site site) {
        return site.passes(SET_UP);
    }

    /** Without a loop, look-ups that stand one after the other are none; which they are, only full sampling tells. */
    private boolean isUnclear(Repeats repeats) {
        boolean unclear = !repeats.exact() && repeats.site().loop().isEmpty();
        if (unclear) {
            unit.knowledge().unclear().accept(repeats.group().fingerprint());
        }
        return unclear;
    }

    private @Nullable LookUp lookUp(Repeats repeats, QueryShape shape, List<Key> keys) {
        List<Flow> flows = flows(repeats, keys, shape);
        if (flows.isEmpty() && keys.stream().anyMatch(Key::searched)) {
            unit.silences().add(repeats, Reason.SEARCHED);
            return null;
        }
        Question question = Questions.of(repeats, shape);
        if (flows.isEmpty()) {
            boolean lazy = LazyFrames.on(repeats.site().path()).isPresent();
            return new LookUp(
                    repeats,
                    shape,
                    question,
                    keys,
                    flows,
                    byId(keys, shape),
                    null,
                    null,
                    lazy ? Confidence.LIKELY : Confidence.POSSIBLE);
        }
        Repeats fed = flows.get(0).fed(repeats);
        List<Flow> from = flows.stream().map(each -> each.without(fed)).toList();
        return new LookUp(
                fed,
                shape,
                question,
                keys,
                from,
                new Relations(unit.knowledge()).of(from.get(0), fed, shape),
                Filters.of(fed, shape),
                Filters.ofAssociation(fed, shape),
                from.stream().allMatch(Flow::proves) ? Confidence.PROVEN : Confidence.LIKELY);
    }

    /** An entity looked up by its whole key; null where it is none that is mapped. */
    private @Nullable Related byId(List<Key> keys, QueryShape shape) {
        String table = keys.get(0).column().table();
        Set<String> columns = keys.stream().map(key -> key.column().column()).collect(Collectors.toSet());
        return MappedRows.of(unit.knowledge().entities(), table, shape)
                .filter(each -> columns.equals(Set.copyOf(each.idColumns())))
                .map(each -> new Related(RelationKind.TO_ONE, null, null, each))
                .orElse(null);
    }

    /** The best flow first, then those of the other keys from the same rows; empty where chance may explain it. */
    private List<Flow> flows(Repeats repeats, List<Key> keys, QueryShape shape) {
        List<Flow> found = new ArrayList<>();
        for (Key key : keys) {
            equal(key.column(), shape)
                    .map(column -> unit.flows().find(repeats, key.value(), column))
                    .filter(Objects::nonNull)
                    .min(Comparator.comparing(Flow::fit))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Flow::fit));
        if (found.isEmpty() || found.get(0).mayBeChance()) {
            return List.of();
        }
        Flow best = found.get(0);
        return found.stream().filter(each -> fromSameRows(each, best)).toList();
    }

    /** The column, and those that a join makes equal to it: {@code c.id = ? … join customer c on c.id = o.customer_id}. */
    private static Stream<ColumnRef> equal(ColumnRef column, QueryShape shape) {
        if (asksForItsRow(column, shape)) {
            return Stream.of(column);
        }
        Stream<ColumnRef> joined = shape.joins().stream()
                .filter(each -> each.left().equals(column) || each.right().equals(column))
                .map(each -> each.left().equals(column) ? each.right() : each.left());
        return Stream.concat(Stream.of(column), joined).distinct();
    }

    /** Whether the rows of the column's table are what is asked for, and those of other tables only come along. */
    private static boolean asksForItsRow(ColumnRef column, QueryShape shape) {
        return !shape.tables().isEmpty()
                && shape.tables().get(0).name().equals(column.table())
                && shape.projections().stream()
                        .map(Projection::column)
                        .anyMatch(each -> each != null && each.table().equals(column.table()));
    }

    @SuppressWarnings("ReferenceEquality") // groups of one recording are the same objects
    private static boolean fromSameRows(Flow one, Flow other) {
        return one.source() == other.source() && one.executions().equals(other.executions());
    }
}
