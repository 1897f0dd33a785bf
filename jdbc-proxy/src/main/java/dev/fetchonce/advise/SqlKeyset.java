package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL: the next page found by the last row's own place in the order, not by counting the rows before it. */
final class SqlKeyset implements Advisor {
    /** A page that fits into memory and makes round trips rare. */
    private static final int PAGE = 1_000;

    /** {@code p.created_at desc}: a column and maybe its direction, and nothing that orders otherwise. */
    private static final Pattern ORDERED =
            Pattern.compile("((?:[\\w\"`]+\\.)?([\\w\"`]+))(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("deep-offset", "unbounded-result");
        if (parts == null
                || !parts.clauses().tail().isEmpty()
                || parts.shape().traits().distinct()) {
            return List.of();
        }
        Order order = order(found, parts);
        if (order == null) {
            return List.of();
        }
        boolean endless = found.detection().rule().equals("unbounded-result");
        String where = parts.written(parts.clauses().where());
        String select = parts.written(parts.clauses().select());
        String rest =
                parts.rest(where.isEmpty() ? order.after() : "(" + where + ") and " + order.after(), order.text());
        return List.of(new Remedy(
                "sql-keyset",
                "SQL",
                "Go on after the last row",
                parts.text(),
                SqlLimit.apply(found.dialect(), select, rest, endless ? Integer.toString(PAGE) : "?"),
                endless ? pages(found) : found.detection().repeats().executions(),
                caution(found, order)));
    }

    private static long pages(Case found) {
        return found.detection().repeats().log().stream()
                .mapToLong(Execution::rows)
                .map(rows -> (rows + PAGE - 1) / PAGE)
                .sum();
    }

    private static String caution(Case found, Order order) {
        String first = "The first page goes without the condition; " + order.columns()
                + " of the last row are the values of the next. No page can be jumped to.";
        return found.detection().repeats().site().passes("org.springframework.data.")
                ? first + " Spring Data does this with ScrollPosition.keyset() and Window<T>."
                : first + " Columns of the order must not be null.";
    }

    /**
     * @param text the ORDER BY, made unique
     * @param after the condition that the rows behind the last one meet
     * @param columns the columns whose values are carried on
     */
    private record Order(String text, String after, String columns) {}

    /** Null where it orders by more than columns, or where nothing makes it unique. */
    private static @Nullable Order order(Case found, SqlParts parts) {
        List<Key> keys = keys(parts.written(parts.clauses().orderBy()));
        List<ColumnRef> unique = found.detection().columns();
        if (keys == null || unique.isEmpty()) {
            return null;
        }
        ColumnRef last = unique.get(0);
        if (keys.stream().noneMatch(key -> key.column().equalsIgnoreCase(last.column()))) {
            String reference = parts.reference(last.table(), last.column());
            if (reference.isEmpty()) {
                return null;
            }
            boolean descending = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
            keys = java.util.stream.Stream.concat(
                            keys.stream(), java.util.stream.Stream.of(new Key(reference, last.column(), descending)))
                    .toList();
        }
        return new Order(joined(keys, Key::text, ", "), after(keys), joined(keys, Key::expression, ", "));
    }

    private record Key(String expression, String column, boolean descending) {
        String text() {
            return descending ? expression + " desc" : expression;
        }

        String comparison() {
            return expression + (descending ? " < ?" : " > ?");
        }
    }

    private static @Nullable List<Key> keys(String orderBy) {
        if (orderBy.isEmpty()) {
            return List.of();
        }
        List<String> items = List.of(orderBy.split("\\s*,\\s*"));
        List<Matcher> read = items.stream().map(ORDERED::matcher).toList();
        if (!read.stream().allMatch(Matcher::matches)) {
            return null;
        }
        return read.stream()
                .map(each -> new Key(
                        each.group(1), each.group(2).replaceAll("[\"`]", ""), "desc".equalsIgnoreCase(each.group(3))))
                .toList();
    }

    /** {@code (a > ? or a = ? and b > ?)}: what every database can do, also where directions differ. */
    private static String after(List<Key> keys) {
        StringBuilder condition = new StringBuilder();
        String equal = "";
        for (Key each : keys) {
            condition.append(condition.isEmpty() ? "" : " or ").append(equal).append(each.comparison());
            equal += each.expression() + " = ? and ";
        }
        return keys.size() == 1 ? condition.toString() : "(" + condition + ")";
    }

    private static String joined(List<Key> keys, Function<Key, String> part, String separator) {
        return keys.stream().map(part).collect(Collectors.joining(separator));
    }
}
