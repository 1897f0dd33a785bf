package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SELECT taken apart for rewriting: clause texts in which values stand as the statement has them.
 *
 * @param shape what is known of it
 * @param clauses its clauses
 */
record SqlParts(QueryShape shape, Clauses clauses) {
    private static final Pattern VALUE = Pattern.compile("\\?(\\d+)");
    private static final Pattern CAST = Pattern.compile("(?i)\\bcast ?\\(");
    private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");
    private static final Pattern REGULAR = Pattern.compile("\\w+");

    /** A clause with each value as {@code values} gives it. */
    static String render(String clause, IntFunction<String> values) {
        Matcher matcher = VALUE.matcher(clause);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(values.apply(Integer.parseInt(matcher.group(1)))));
        }
        return matcher.appendTail(text).toString();
    }

    /** Without the casts that some libraries put around parameters, for values that a column or a list is to take the place of. */
    SqlParts uncast(List<Integer> values) {
        String where = clauses.where();
        if (!CAST.matcher(where).find()) {
            return this;
        }
        for (int value : values) {
            where = where.replaceAll("(?i)\\bcast ?\\(\\?" + value + " as [^()]*(\\([^()]*\\))?\\)", "?" + value);
        }
        return new SqlParts(shape, clauses.where(where));
    }

    /** A clause with each value as the statement writes it: {@code ?} or a literal. */
    String written(String clause) {
        return render(clause, this::value);
    }

    /** The search condition with {@code = value} replaced by {@code lookup}; empty where the value is compared otherwise. */
    String whereLooksUp(int value, String lookup) {
        String marked = render(uncast(List.of(value)).clauses().where(), n -> n == value ? "\u0000" : value(n));
        return marked.contains("= \u0000") ? marked.replace("= \u0000", lookup) : "";
    }

    /** Value {@code n} as the statement writes it. */
    String value(int n) {
        return n < clauses.values().size() ? clauses.values().get(n) : "?";
    }

    /**
     * Whether it can be written: whatever of it was folded stands among its values.
     *
     * @param largestList the most elements that a list of the statement had
     */
    boolean isWhole(int largestList) {
        return clauses.whole() && (largestList == 1 || clauses.values().stream().anyMatch(each -> each.contains(",")));
    }

    /** The outermost tables. */
    List<Table> tables() {
        return shape.tables().stream().filter(table -> !table.nested()).toList();
    }

    /** The whole statement with other clauses; empty ones are left out. */
    String with(String select, String from, String where, String orderBy) {
        StringBuilder sql = new StringBuilder("select ").append(shape.traits().distinct() ? "distinct " : "");
        sql.append(select).append("\nfrom ").append(from);
        append(sql, "where ", where);
        append(sql, "", written(clauses.tail()));
        append(sql, "order by ", orderBy);
        append(sql, "", written(clauses.limit()));
        return sql.toString();
    }

    /** What follows the select list, with another condition and order, and without a limit. */
    String rest(String where, String orderBy) {
        StringBuilder sql = new StringBuilder("\nfrom ").append(written(clauses.from()));
        append(sql, "where ", where);
        append(sql, "", written(clauses.tail()));
        append(sql, "order by ", orderBy);
        return sql.toString();
    }

    private static void append(StringBuilder sql, String keyword, String clause) {
        if (!clause.isEmpty()) {
            sql.append('\n').append(keyword).append(clause);
        }
    }

    /** The statement as it is, laid out in lines. */
    String text() {
        return with(
                written(clauses.select()),
                written(clauses.from()),
                written(clauses.where()),
                written(clauses.orderBy()));
    }

    /** Whether its rows are those of its tables: no grouping, DISTINCT or UNION. */
    boolean isPlain() {
        QueryShape.Traits traits = shape.traits();
        return !traits.aggregated() && !traits.distinct() && !traits.set();
    }

    /** Whether commas stand between its tables: a join behind them would not see all of them. */
    boolean hasCommas() {
        String from = clauses.from();
        int depth = 0;
        for (int i = 0; i < from.length(); i++) {
            char each = from.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** The items of the select list as the statement writes them. */
    List<String> items() {
        String select = written(clauses.select());
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < select.length(); i++) {
            char each = select.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth == 0) {
                items.add(select.substring(from, i).trim());
                from = i + 1;
            }
        }
        items.add(select.substring(from).trim());
        return items;
    }

    /** {@code alias.column} of a column of one of its tables; empty where it has no such table. */
    String reference(String table, String column) {
        for (Table each : tables()) {
            if (each.name().equals(table)) {
                return spelled(each.alias()) + "." + spelled(column);
            }
        }
        return tables().size() == 1 ? spelled(tables().get(0).alias()) + "." + spelled(column) : "";
    }

    /** A column that the condition names, as it may stand in the select list: alone where the condition does not tell whose it is. */
    String compared(ColumnRef column) {
        return column.table().isEmpty() && tables().size() > 1
                ? spelled(column.column())
                : reference(column.table(), column.column());
    }

    /** Whether the select list returns a column of this label, or may: a wildcard hides its labels. */
    boolean hasLabel(String label) {
        return shape.projections().stream()
                .map(Projection::label)
                .anyMatch(each -> each.equals(label) || each.equals("*"));
    }

    /** Whether the select list names a column of this label; what a wildcard hides is not looked at. */
    boolean names(String label) {
        return shape.projections().stream().map(Projection::label).anyMatch(each -> each.equalsIgnoreCase(label));
    }

    /** A condition that may be joined to another by AND: in parentheses where it holds an OR. */
    static String inParentheses(String condition) {
        return OR.matcher(condition).find() ? "(" + condition + ")" : condition;
    }

    /** A name as it may stand in a statement: in quotes where it is no regular identifier. */
    static String identifier(String name) {
        return REGULAR.matcher(name).matches() ? name : "\"" + name + "\"";
    }

    /** A name as the statement spells it: in its own quotes where it has them. */
    private String spelled(String name) {
        if (!hasQuotes(clauses.select()) && !hasQuotes(clauses.from()) && !hasQuotes(clauses.where())) {
            return identifier(name);
        }
        String text = clauses.select() + " " + clauses.from() + " " + clauses.where();
        Matcher quoted = Pattern.compile("[\"`\\[]" + Pattern.quote(name) + "[\"`\\]]", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return quoted.find() ? quoted.group() : identifier(name);
    }

    private static boolean hasQuotes(String clause) {
        return clause.indexOf('"') >= 0 || clause.indexOf('`') >= 0 || clause.indexOf('[') >= 0;
    }

    /** The same statement calling one of its tables by another alias. */
    SqlParts renamed(Table table, String alias) {
        Pattern qualified =
                Pattern.compile("(?<![\\w.\"`])" + Pattern.quote(table.alias()) + "\\.", Pattern.CASE_INSENSITIVE);
        boolean bare = table.alias().equals(table.name());
        Pattern declared = Pattern.compile(
                "(?<![\\w.\"`])" + Pattern.quote(table.alias()) + "(?![\\w.\"`])", Pattern.CASE_INSENSITIVE);
        UnaryOperator<String> rename =
                clause -> qualified.matcher(clause).replaceAll(Matcher.quoteReplacement(alias + "."));
        String from = declared.matcher(rename.apply(clauses.from()))
                .replaceAll(Matcher.quoteReplacement((bare ? table.name() + " " : "") + alias));
        List<Table> tables = shape.tables().stream()
                .map(each -> each.equals(table) ? new Table(table.name(), alias, false) : each)
                .toList();
        return new SqlParts(
                new QueryShape(
                        shape.operation(),
                        tables,
                        shape.projections(),
                        shape.conditions(),
                        shape.joins(),
                        shape.limitValues(),
                        shape.traits(),
                        clauses,
                        shape.equalities(),
                        shape.offsetValue()),
                new Clauses(
                        rename.apply(clauses.select()),
                        from,
                        rename.apply(clauses.where()),
                        rename.apply(clauses.tail()),
                        rename.apply(clauses.orderBy()),
                        clauses.limit(),
                        clauses.values(),
                        clauses.whole()));
    }
}
