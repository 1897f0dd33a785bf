package dev.fetchonce.detect;

import dev.fetchonce.detect.Flow.Fit;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds look-ups in a loop that ran for one row only, because the query before returned no more this time. */
final class LatentNPlusOne implements Detector {
    @Override
    public String rule() {
        return "latent-n-plus-one";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        boolean first = true;
        for (ExecutionGroup group : unit.all(Operation.SELECT)) {
            boolean once = group.counts().executions() == 1;
            boolean hasNoSource = first && once;
            first = false;
            if (hasNoSource || (!once && isFound(group, before)) || !mayLookUp(unit, group)) {
                continue;
            }
            for (Repeats each : unit.repeats(group)) {
                if (isOne(each) && !LookUps.isSetUp(each.site())) {
                    lookUp(unit, each).ifPresent(one -> found.add(PerRow.detection(rule(), one, unit)));
                }
            }
        }
        return found;
    }

    /** Whether it compares a column with one value: told before its call paths are read, which takes long. */
    private static boolean mayLookUp(UnitAnalysis unit, ExecutionGroup group) {
        return unit.shape(group).conditions().stream().anyMatch(LatentNPlusOne::isByOneValue);
    }

    private static boolean isByOneValue(Condition each) {
        return each.comparison() == Comparison.EQUAL && each.values().size() == 1;
    }

    private static boolean isFound(ExecutionGroup group, List<Detection> before) {
        return before.stream()
                .flatMap(each -> each.all().stream())
                .anyMatch(each -> each.group().equals(group));
    }

    private static boolean isOne(Repeats repeats) {
        return !repeats.log().isEmpty()
                && repeats.distinctBinds() == 1
                && !repeats.site().loop().isEmpty();
    }

    /** Not where more source rows would ask no more: the ORM asks for many at once, or for what the one row has that all refer to. */
    private static Optional<LookUp> lookUp(UnitAnalysis unit, Repeats repeats) {
        QueryShape shape = unit.shape(repeats.group());
        for (Condition each : shape.conditions()) {
            if (isByOneValue(each)) {
                Flow flow = source(unit, repeats, each);
                if (flow != null && mayBeMany(unit, flow, repeats)) {
                    LookUp lookUp = lookUp(unit, repeats, shape, flow);
                    Related related = lookUp.relation();
                    boolean once = related != null && (related.isBatched() || !related.startsAt(flow.from()));
                    return once ? Optional.empty() : Optional.of(lookUp);
                }
            }
        }
        return Optional.empty();
    }

    /** Null where none fits, or the one value may as well be that of a row that was asked for by its key, and is no row of many. */
    private static @Nullable Flow source(UnitAnalysis unit, Repeats repeats, Condition condition) {
        List<Flow> all = unit.flows().findAll(repeats, condition.values().get(0), condition.column());
        if (all.isEmpty() || all.get(0).fit().compareTo(Fit.NAMES) > 0) {
            return null;
        }
        Flow best = all.get(0);
        boolean isOfOne = all.stream()
                .anyMatch(
                        each -> each.fit().compareTo(best.fit()) <= 0 && isByKey(unit.knowledge(), each.sourceShape()));
        return isOfOne ? null : best;
    }

    private static LookUp lookUp(UnitAnalysis unit, Repeats repeats, QueryShape shape, Flow flow) {
        return new LookUp(
                repeats,
                shape,
                Questions.of(repeats, shape),
                List.of(new Key(flow.value(), flow.to())),
                List.of(flow),
                new Relations(unit.knowledge()).of(flow, repeats, shape),
                null,
                null,
                flow.proves() ? Confidence.PROVEN : Confidence.LIKELY);
    }

    /** Whether the source may return many rows another time, and the loop is about them. */
    private static boolean mayBeMany(UnitAnalysis unit, Flow flow, Repeats repeats) {
        QueryShape source = flow.sourceShape();
        return source.operation() == Operation.SELECT
                && source.clauses() != null
                && !source.traits().aggregated()
                && !isByKey(unit.knowledge(), source)
                && flow.executions().stream().noneMatch(each -> asksForOne(unit, source, each))
                && unit.repeats(flow.source()).stream().noneMatch(each -> sharesLoop(each.site(), repeats.site()));
    }

    private static boolean isByKey(Knowledge knowledge, QueryShape source) {
        List<ColumnRef> compared = source.conditions().stream()
                .filter(each -> each.comparison() == Comparison.EQUAL)
                .map(Condition::column)
                .toList();
        List<String> columns = compared.stream().map(ColumnRef::column).toList();
        return compared.stream()
                .anyMatch(each -> each.column().equals("id")
                        || knowledge.keys().apply(each.table()).stream().anyMatch(columns::containsAll)
                        || knowledge.entities().stream()
                                .anyMatch(entity -> entity.table().equals(each.table())
                                        && columns.containsAll(entity.idColumns())));
    }

    private static boolean asksForOne(UnitAnalysis unit, QueryShape source, Execution execution) {
        return execution.reading().maxRows() == 1
                || source.limitValues().stream()
                        .anyMatch(value -> unit.knowledge()
                                        .numbers()
                                        .applyAsLong(execution.values().hash(value))
                                == 1)
                || (source.traits().limited() && source.limitValues().isEmpty());
    }

    /** Whether the source itself runs in that loop, so that its rows are not what is looped over. */
    private static boolean sharesLoop(Site source, Site lookUp) {
        return !source.loop().isEmpty() && source.loopFrame().sameMethod(lookUp.loopFrame());
    }
}
