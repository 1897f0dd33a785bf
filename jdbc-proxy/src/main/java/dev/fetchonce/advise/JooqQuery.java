package dev.fetchonce.advise;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SELECT as jOOQ's DSL says it. Each part is empty where the statement says more than the DSL is written for here.
 *
 * @param parts the statement
 * @param names how the application names tables and columns
 */
record JooqQuery(SqlParts parts, JooqNames names) {
    private static final Pattern JOIN = Pattern.compile(
            "(?i)\\s+((?:inner |left |left outer )?join)\\s+(.+?)\\s+on\\s+(.+?)(?=\\s+(?:inner |left )?(?:outer )?join\\s|$)");
    private static final Pattern AGGREGATE =
            Pattern.compile("(?i)(count|sum|avg|min|max) ?\\( ?(distinct )?(\\*|\\?\\d+|" + JooqCondition.REFERENCE
                    + ") ?\\)(?: (?:as )?\\S+)?");
    private static final Pattern LIMIT =
            Pattern.compile("(?i)(?:limit|fetch (?:first|next)) (\\?\\d+|\\d+)(?: rows? only)?");

    /** The select list. */
    Optional<List<String>> select() {
        List<String> columns = new ArrayList<>();
        for (Projection each : parts.shape().projections()) {
            ColumnRef column = each.column();
            if (column == null) {
                return Optional.empty();
            }
            Table table = table(column.table());
            boolean renamed = !column.column().equals("*") && !each.label().equals(column.column());
            columns.add((column.column().equals("*")
                            ? names.asterisk(table.alias(), isAlias(table))
                            : column(table, column))
                    + (renamed ? ".as(\"" + each.label() + "\")" : ""));
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
    }

    private String column(Table table, ColumnRef column) {
        return names.column(table.alias(), column.column(), isAlias(table));
    }

    private static boolean isAlias(Table table) {
        return !table.alias().equals(table.name());
    }

    /** A table by its name or alias; the only one where it has none. */
    private Table table(String called) {
        return parts.tables().stream()
                .filter(each -> each.alias().equalsIgnoreCase(called))
                .findFirst()
                .or(() -> parts.tables().stream()
                        .filter(each -> each.name().equalsIgnoreCase(called))
                        .findFirst())
                .orElse(parts.tables().get(0));
    }

    /** The one aggregate that it selects; empty where it selects anything else. */
    Optional<String> aggregate() {
        Matcher function = AGGREGATE.matcher(parts.clauses().select().strip());
        if (!function.matches()) {
            return Optional.empty();
        }
        String name = function.group(1).toLowerCase(Locale.ROOT);
        boolean rows = !function.group(3).matches(JooqCondition.REFERENCE)
                || function.group(3).matches("\\d+");
        if (rows) {
            return name.equals("count") && function.group(2) == null ? Optional.of("count()") : Optional.empty();
        }
        String column = JooqCondition.reference(parts, names, function.group(3));
        return Optional.of(name + (function.group(2) == null ? "(" : "Distinct(") + column + ")");
    }

    /** {@code .from(…)} and joins, each in a line of its own. */
    Optional<List<String>> from() {
        String from = parts.clauses().from();
        Matcher joins = JOIN.matcher(from);
        List<String> lines = new ArrayList<>();
        int end = -1;
        int table = 1;
        while (joins.find()) {
            if (end < 0) {
                lines.add(".from(" + table(0) + ")");
            } else if (joins.start() != end) {
                return Optional.empty();
            }
            end = joins.end();
            Optional<String> on = new JooqCondition(parts, names, Map.of()).of(joins.group(3));
            if (on.isEmpty() || table >= parts.tables().size()) {
                return Optional.empty();
            }
            String how = joins.group(1).toLowerCase(Locale.ROOT).startsWith("left") ? ".leftJoin(" : ".join(";
            lines.add(how + table(table++) + ").on(" + on.get() + ")");
        }
        if (end < 0) {
            lines.add(".from(" + table(0) + ")");
        }
        boolean whole = end < 0
                ? parts.tables().size() == 1
                : end == from.length() && table == parts.tables().size();
        return whole ? Optional.of(lines) : Optional.empty();
    }

    private String table(int number) {
        Table table = parts.tables().get(number);
        return names.table(table.name(), table.alias());
    }

    /** The search condition. */
    Optional<String> where() {
        return new JooqCondition(parts, names, Map.of()).of(parts.clauses().where());
    }

    /** The search condition with the source's columns in the place of keys. */
    Optional<String> on(SqlCase own) {
        Map<Integer, String> keys = own.keys().stream()
                .collect(Collectors.toMap(
                        KeyPair::value, each -> JooqCondition.reference(own.source(), names, each.from())));
        return new JooqCondition(parts, names, keys).of(parts.clauses().where());
    }

    /** {@code .orderBy(…)}; an empty text where it has none. */
    Optional<String> orderBy() {
        if (parts.clauses().orderBy().isEmpty()) {
            return Optional.of("");
        }
        List<String> items = new ArrayList<>();
        for (String each : parts.clauses().orderBy().split(",", -1)) {
            Matcher item = Pattern.compile("(?i)(\\S+)(?:\\s+(asc|desc))?").matcher(each.trim());
            if (!item.matches() || !item.group(1).matches(JooqCondition.REFERENCE)) {
                return Optional.empty();
            }
            String order = item.group(2);
            items.add(JooqCondition.reference(parts, names, item.group(1))
                    + (order == null ? "" : "." + order.toLowerCase(Locale.ROOT) + "()"));
        }
        return Optional.of(items.stream().collect(Collectors.joining(", ", ".orderBy(", ")")));
    }

    /** {@code .limit(…)}; an empty text where it has none. */
    Optional<String> limit() {
        if (parts.clauses().limit().isEmpty()) {
            return Optional.of("");
        }
        Matcher limit = LIMIT.matcher(parts.clauses().limit().trim());
        if (!limit.matches()) {
            return Optional.empty();
        }
        String rows = parts.written(limit.group(1));
        return Optional.of(".limit(" + (rows.equals("?") ? "limit" : rows) + ")");
    }

    /** What has to stand before the query: aliases of generated tables. */
    String declarations() {
        return parts.tables().stream()
                .map(each -> names.declaration(each.name(), each.alias()))
                .collect(Collectors.joining());
    }
}
