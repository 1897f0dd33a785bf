package dev.fetchonce.advise;

import dev.fetchonce.detect.MappedRows;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a statement on one entity's table in JPQL. */
final class JpqlFromShape {
    private JpqlFromShape() {}

    /** Null where the statement says more than simple conditions on the entity's attributes. */
    static @Nullable String write(MappedEntity entity, QueryShape shape) {
        Clauses clauses = shape.clauses();
        if (clauses == null
                || shape.traits().aggregated()
                || shape.traits().set()
                || shape.tables().size() != 1
                || !MappedRows.mayLoad(entity, shape)) {
            return null;
        }
        String alias = entity.name().substring(0, 1).toLowerCase(Locale.ROOT);
        String where = where(entity, shape, clauses, alias);
        String order = order(entity, clauses, alias);
        if (where == null || order == null) {
            return null;
        }
        return "select " + alias + " from " + entity.name() + " " + alias + where + order;
    }

    private static @Nullable String where(MappedEntity entity, QueryShape shape, Clauses clauses, String alias) {
        if (clauses.where().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Condition condition : shape.conditions()) {
            String attribute = entity.attributes().get(condition.column().column());
            if (attribute == null || condition.comparison() == Comparison.OTHER) {
                return null;
            }
            String operator = condition.comparison() == Comparison.IN ? " in :" : " = :";
            parts.add(alias + "." + attribute + operator + attribute);
        }
        boolean complete = parts.size() == clauses.where().split("(?i)\\band\\b", -1).length;
        return complete ? " where " + String.join(" and ", parts) : null;
    }

    private static @Nullable String order(MappedEntity entity, Clauses clauses, String alias) {
        if (clauses.orderBy().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String item : clauses.orderBy().split(",", -1)) {
            String[] words = item.trim().split("\\s+", 2);
            String column = words[0].substring(words[0].lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String attribute = entity.attributes().get(column);
            if (attribute == null) {
                return null;
            }
            parts.add(alias + "." + attribute + (words.length > 1 ? " " + words[1].toLowerCase(Locale.ROOT) : ""));
        }
        return " order by " + String.join(", ", parts);
    }
}
