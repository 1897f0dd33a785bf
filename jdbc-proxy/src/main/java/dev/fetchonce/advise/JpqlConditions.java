package dev.fetchonce.advise;

import dev.fetchonce.detect.Conjunction;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        if (related == null || target == null || flow == null || lookUp.flows().size() > 1 || isJoined(lookUp)) {
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

    private static boolean isJoined(LookUp lookUp) {
        return lookUp.shape().tables().size() != 1;
    }

    private static @Nullable List<String> others(LookUp lookUp, Related related, Flow flow, String alias) {
        var clauses = lookUp.shape().clauses();
        List<String> parts = new ArrayList<>();
        for (Condition each : lookUp.shape().conditions()) {
            if (each.values().contains(flow.value())) {
                continue;
            }
            String attribute = related.attributeOfTarget(each.column());
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
