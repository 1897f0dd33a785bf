package dev.fetchonce.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A query in jOOQ's DSL while others become a part of it. Not thread-safe; made for one remedy. */
final class JooqSelect {
    private static final String INDENT = "    ";

    private final List<String> select;
    private final List<String> from;
    private final String where;
    private final String end;
    private final List<Nested> nested = new ArrayList<>();

    private JooqSelect(List<String> select, List<String> from, String where, String end) {
        this.select = new ArrayList<>(select);
        this.from = new ArrayList<>(from);
        this.where = where.isEmpty() ? "" : ".where(" + where + ")";
        this.end = end;
    }

    /**
     * A query within the select list.
     *
     * @param function what is made of it, with its opening brackets: {@code multiset(}
     */
    private record Nested(JooqSelect query, String function, String name) {}

    /** The whole query; empty where the DSL cannot say it. */
    static Optional<JooqSelect> of(JooqQuery query) {
        Optional<String> where = query.parts().clauses().where().isEmpty() ? Optional.of("") : query.where();
        return where.flatMap(condition -> of(query, condition));
    }

    /** The query with another condition. */
    static Optional<JooqSelect> of(JooqQuery query, String where) {
        return query.select().flatMap(select -> of(query, select, where));
    }

    /** The query with another select list and another condition. */
    static Optional<JooqSelect> of(JooqQuery query, List<String> select, String where) {
        Optional<List<String>> from = query.from();
        Optional<String> orderBy = query.orderBy();
        Optional<String> limit = query.limit();
        return from.isEmpty() || orderBy.isEmpty() || limit.isEmpty()
                ? Optional.empty()
                : Optional.of(new JooqSelect(select, from.get(), where, orderBy.get() + limit.get()));
    }

    /** Joins what leads to one row. */
    void join(List<String> columns, String table, String on) {
        select.addAll(columns);
        from.add(".leftJoin(" + table + ").on(" + on + ")");
    }

    /** Takes rows along as a column. */
    void nest(JooqSelect rows, String name) {
        nest(rows, "multiset(", name);
    }

    /** Takes what a function makes of a query along as a column. */
    void nest(JooqSelect query, String function, String name) {
        nested.add(new Nested(query, function, name));
    }

    /** The code. */
    String text() {
        return text("fetch()");
    }

    /** The code that ends with this call. */
    String text(String fetch) {
        return "dsl." + lines("") + "\n" + INDENT + "." + fetch + ";";
    }

    private String lines(String indent) {
        String inner = "\n" + indent + INDENT;
        StringBuilder text = new StringBuilder("select(" + String.join(", ", select));
        for (Nested each : nested) {
            text.append(',')
                    .append(inner + INDENT)
                    .append(each.function + each.query.lines(indent + INDENT + INDENT))
                    .append(")".repeat((int)
                            each.function.chars().filter(sign -> sign == '(').count()))
                    .append(".as(\"" + each.name + "\")");
        }
        text.append(')');
        Stream.concat(from.stream(), Stream.of(where, end))
                .filter(each -> !each.isEmpty())
                .forEach(each -> text.append(inner).append(each));
        return text.toString();
    }
}
