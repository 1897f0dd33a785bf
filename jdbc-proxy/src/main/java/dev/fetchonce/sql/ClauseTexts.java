package dev.fetchonce.sql;

import dev.fetchonce.model.QueryShape.Clauses;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Writes the clauses of a parsed statement as texts. */
final class ClauseTexts {
    /** A literal of the second attempt at parsing. */
    private static final Pattern SENTINEL = Pattern.compile("'\\?(\\d+)'|\\b77(\\d{7})\\b");

    /** JSON's operator, which JDBC wants doubled. */
    private static final Pattern JSON = Pattern.compile("(?<!\\?)\\?(?![\\d?])");

    private final List<String> values;
    private final boolean whole;

    ClauseTexts(CanonicalSql canonical) {
        this.values = List.copyOf(canonical.values());
        this.whole = canonical.isWhole();
    }

    /** The clauses of a SELECT, its columns qualified where that can be done. */
    Clauses of(PlainSelect select) {
        Qualifier.apply(select);
        String items = select.getSelectItems().stream().map(Object::toString).collect(Collectors.joining(", "));
        String tail = join(
                select.getGroupBy() == null
                        ? ""
                        : select.getGroupBy().toString().trim(),
                select.getHaving() == null ? "" : "HAVING " + select.getHaving());
        return clauses(items, from(select), text(select.getWhere()), tail, select);
    }

    /** What can be said of a UNION: its branches are no clauses. */
    Clauses ofSet(Select set) {
        return clauses("", "", "", "", set);
    }

    /** The clauses of an INSERT, UPDATE, DELETE or MERGE. */
    Clauses of(String sets, String from, @Nullable Object where) {
        return new Clauses(written(sets), written(from), text(where), "", "", "", values, whole);
    }

    private Clauses clauses(String items, String from, String where, String tail, Select select) {
        List<OrderByElement> order = select.getOrderByElements();
        String orderBy =
                order == null ? "" : order.stream().map(Object::toString).collect(Collectors.joining(", "));
        String limit = join(text(select.getLimit()), text(select.getOffset()), text(select.getFetch()));
        if (select instanceof PlainSelect plain && plain.getTop() != null) {
            // TOP stands before the select list, and stays with it.
            return new Clauses(
                    written(plain.getTop() + " " + items),
                    written(from),
                    where,
                    written(tail),
                    written(orderBy),
                    limit,
                    values,
                    whole);
        }
        return new Clauses(written(items), written(from), where, written(tail), written(orderBy), limit, values, whole);
    }

    private static String from(PlainSelect select) {
        if (select.getFromItem() == null) {
            return "";
        }
        StringBuilder from = new StringBuilder(select.getFromItem().toString());
        if (select.getJoins() != null) {
            for (Join each : select.getJoins()) {
                from.append(each.isSimple() ? ", " : " ").append(each);
            }
        }
        return from.toString();
    }

    private String text(@Nullable Object part) {
        return part == null ? "" : written(part.toString().trim());
    }

    private static String join(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String written(String text) {
        String numbered = SENTINEL.matcher(text).replaceAll(match -> {
            String digits = match.group(1) != null ? match.group(1) : match.group(2);
            return java.util.regex.Matcher.quoteReplacement("?" + Integer.parseInt(digits));
        });
        return JSON.matcher(numbered).replaceAll("??");
    }
}
