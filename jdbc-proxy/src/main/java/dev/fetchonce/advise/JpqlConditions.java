package dev.fetchonce.advise;

import dev.fetchonce.detect.Conjunction;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.QueryShape.Join;
import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look-up said in JPQL for the keys of all source rows at once.
 *
 * @param entity the entity whose rows repeat
 * @param alias what the query calls it
 * @param key the attribute that the key is compared with
 * @param reference whether that is an association, whose identifier is selected
 * @param where the whole condition
 */
record JpqlConditions(MappedEntity entity, String alias, String key, boolean reference, String where) {

    /** Null where the entity is not known, the key is composite, or a condition is no simple one on its attributes. */
    static @Nullable JpqlConditions of(LookUp lookUp) {
        Related related = lookUp.relation();
        Flow flow = lookUp.flow();
        MappedEntity target = related == null ? null : related.target();
        if (related == null
                || target == null
                || flow == null
                || lookUp.flows().size() > 1
                || readsOthers(lookUp, flow)) {
            return null;
        }
        String key = related.attributeOfTarget(flow.to());
        String alias = target.name().substring(0, 1).toLowerCase(Locale.ROOT);
        List<String> others = key == null ? null : others(lookUp, related, flow, alias);
        if (key == null || others == null) {
            return null;
        }
        others.add(0, alias + "." + key + " in :" + key + (key.endsWith("s") ? "" : "s"));
        boolean reference =
                target.associations().stream().anyMatch(each -> each.attribute().equals(key));
        return new JpqlConditions(target, alias, key, reference, String.join(" and ", others));
    }

    /** Whether it asks for more than the target's table has: one joined only to compare its key with ours adds nothing. */
    private static boolean readsOthers(LookUp lookUp, Flow flow) {
        QueryShape shape = lookUp.shape();
        List<Table> others = shape.tables().stream()
                .filter(each -> !each.name().equals(flow.to().table()))
                .toList();
        return shape.tables().size() != others.size() + 1
                || !others.stream().allMatch(each -> isForKey(each, shape, flow));
    }

    private static boolean isForKey(Table table, QueryShape shape, Flow flow) {
        var clauses = shape.clauses();
        return clauses != null
                && shape.conditions().stream()
                        .filter(each -> each.values().contains(flow.value()))
                        .map(Condition::column)
                        .allMatch(each -> each.table().equals(table.name()) && isJoined(each, flow.to(), shape))
                && Stream.of(clauses.select(), clauses.tail(), clauses.orderBy())
                        .noneMatch(each -> each.contains(table.alias() + "."));
    }

    private static boolean isJoined(ColumnRef one, ColumnRef other, QueryShape shape) {
        return List.of(new Join(one, other), new Join(other, one)).containsAll(shape.joins());
    }

    private static @Nullable List<String> others(LookUp lookUp, Related related, Flow flow, String alias) {
        var clauses = lookUp.shape().clauses();
        List<String> parts = new ArrayList<>();
        for (Condition each : lookUp.shape().conditions()) {
            if (each.values().contains(flow.value())) {
                continue;
            }
            boolean own = each.column().table().equals(flow.to().table());
            String attribute = own ? related.attributeOfTarget(each.column()) : null;
            if (attribute == null || each.comparison() != Comparison.EQUAL) {
                return null;
            }
            parts.add(alias + "." + attribute + " = :" + attribute);
        }
        boolean complete = clauses != null && Conjunction.of(clauses.where()).size() == parts.size() + 1;
        return complete ? parts : null;
    }

    /** The key as it is selected and grouped by. */
    String selectedKey() {
        return alias + "." + key + (reference ? ".id" : "");
    }
}
