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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look-up said in JPQL for the keys of all source rows at once.
 *
 * @param entity the entity whose rows repeat
 * @param alias what the query calls it
 * @param key the attribute that the key is compared with
 * @param identifier where that is an association, the attribute of the entities it leads to that identifies them; else
 *     empty
 * @param attributes that are compared besides, each with a parameter of its own name
 */
record JpqlConditions(MappedEntity entity, String alias, String key, String identifier, List<String> attributes) {

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
        List<String> others = key == null ? null : others(lookUp, related, flow);
        if (key == null || others == null) {
            return null;
        }
        boolean reference =
                target.associations().stream().anyMatch(each -> each.attribute().equals(key));
        return new JpqlConditions(target, alias, key, reference ? identifier(related, flow) : "", others);
    }

    /** The attribute that the values were read from. */
    private static String identifier(Related related, Flow flow) {
        MappedEntity owner = related.entity();
        String attribute = owner == null || !owner.table().equals(flow.from().table())
                ? null
                : owner.attributes().get(flow.from().column());
        return attribute == null ? "id" : attribute;
    }

    /** The whole condition. */
    String where() {
        return selectedKey() + " in :" + keys() + rest(alias);
    }

    /** What is compared besides the key, of an entity called so; empty where there is nothing. */
    String rest(String called) {
        return attributes.stream()
                .map(each -> " and " + called + "." + each + " = :" + each)
                .collect(Collectors.joining());
    }

    /** The parameter that takes the keys: {@code customerIds}. */
    String keys() {
        String name = key + Names.capitalised(identifier);
        return name.endsWith("s") ? name : name + "s";
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

    private static @Nullable List<String> others(LookUp lookUp, Related related, Flow flow) {
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
            parts.add(attribute);
        }
        boolean complete = clauses != null && Conjunction.of(clauses.where()).size() == parts.size() + 1;
        return complete ? parts : null;
    }

    /** The key as it is selected and grouped by. */
    String selectedKey() {
        return alias + "." + path();
    }

    /** The key behind an alias. */
    String path() {
        return key + (identifier.isEmpty() ? "" : "." + identifier);
    }
}
