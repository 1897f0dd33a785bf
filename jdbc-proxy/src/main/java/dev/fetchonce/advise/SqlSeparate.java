package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** SQL: one collection stays joined, each other one has a query of its own. */
final class SqlSeparate implements Advisor {
    private static final Pattern JOIN = Pattern.compile(
            "(?<!\\b(?:left|right|full|inner|outer|cross|natural))\\s+"
                    + "(?=(?:(?:left|right|full|inner)\\s+)?(?:outer\\s+)?join\\s)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("cartesian-product");
        List<ColumnRef> columns = found.detection().columns();
        if (parts == null || parts.shape().traits().limited() || columns.size() < 3) {
            return List.of();
        }
        List<Table> others = new ArrayList<>();
        for (ColumnRef each : columns.subList(2, columns.size())) {
            parts.tables().stream()
                    .filter(table -> table.name().equals(each.table()))
                    .findFirst()
                    .ifPresent(others::add);
        }
        String parent = parts.reference(columns.get(0).table(), columns.get(0).column());
        return separate(parts, parent, others)
                .map(sql -> new Remedy(
                        "sql-separate",
                        "SQL",
                        "Load " + names(others) + " in "
                                + (others.size() == 1 ? "a query of its own" : "queries of their own"),
                        parts.text(),
                        sql,
                        (1L + others.size()) * found.detection().repeats().executions(),
                        caution(found)))
                .stream()
                .toList();
    }

    private static String names(List<Table> tables) {
        return String.join(" and ", tables.stream().map(Table::name).toList());
    }

    private static String caution(Case found) {
        return found.detection().repeats().site().passes("org.hibernate.")
                ? "With Hibernate: leave one join fetch, and run a second JPQL query for the other in the same session, or let"
                        + " a batch size load it."
                : "Both queries belong into one transaction where rows may change in between. An inner join also left out"
                        + " rows that had none of the other: now each query returns them.";
    }

    /** Empty where a collection is used elsewhere in the statement, or the select list does not tell whose columns it has. */
    private static Optional<String> separate(SqlParts parts, String parent, List<Table> others) {
        List<String> from = List.of(JOIN.split(parts.written(parts.clauses().from())));
        List<String> items = parts.items();
        List<Projection> projections = parts.shape().projections();
        if (items.size() != projections.size() || items.contains("*") || parent.isEmpty()) {
            return Optional.empty();
        }
        List<String> joined = new ArrayList<>(from);
        List<String> kept = new ArrayList<>(items);
        List<String> queries = new ArrayList<>();
        for (Table other : others) {
            List<String> join =
                    from.stream().filter(each -> declares(each, other)).toList();
            List<String> own = itemsOf(items, projections, other);
            joined.removeAll(join);
            kept.removeAll(own);
            if (join.size() != 1 || own.isEmpty()) {
                return Optional.empty();
            }
            queries.add(
                    query(parts, parent + ", " + String.join(", ", own), from.get(0) + " " + inner(join.get(0)), ""));
        }
        String order = parts.written(parts.clauses().orderBy());
        queries.add(0, query(parts, String.join(", ", kept), String.join(" ", joined), order));
        boolean used = others.stream()
                .anyMatch(each -> mentions(queries.get(0), each)
                        || mentions(parts.written(parts.clauses().where()), each));
        return used || kept.isEmpty() ? Optional.empty() : Optional.of(String.join(";\n", queries));
    }

    private static String query(SqlParts parts, String select, String from, String order) {
        return parts.with(select, from, parts.written(parts.clauses().where()), order);
    }

    private static List<String> itemsOf(List<String> items, List<Projection> projections, Table table) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ColumnRef column = projections.get(i).column();
            if (column != null && column.table().equals(table.name())) {
                own.add(items.get(i));
            }
        }
        return own;
    }

    private static boolean declares(String join, Table table) {
        return Pattern.compile(
                        "join\\s+(?:[\\w\"`]+\\.)?[\"`]?" + Pattern.quote(table.name())
                                + "[\"`]?(?:\\s+(?:as\\s+)?[\"`]?" + Pattern.quote(table.alias()) + "[\"`]?)?\\s+on\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(join)
                .find();
    }

    private static String inner(String join) {
        return join.replaceFirst("(?i)^(left|right|full|inner)\\s+(outer\\s+)?", "");
    }

    private static boolean mentions(String sql, Table table) {
        return Pattern.compile("(?<![\\w.\"`])" + Pattern.quote(table.alias()) + "[\"`]?\\.", Pattern.CASE_INSENSITIVE)
                .matcher(sql)
                .find();
    }
}
