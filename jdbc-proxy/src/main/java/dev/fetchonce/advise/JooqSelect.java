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
    private final List<Nested> multisets = new ArrayList<>();

    private JooqSelect(List<String> select, List<String> from, String where, String end) {
        this.select = new ArrayList<>(select);
        this.from = new ArrayList<>(from);
        this.where = where.isEmpty() ? "" : ".where(" + where + ")";
        this.end = end;
    }

    private record Nested(JooqSelect rows, String name) {}

    /** The whole query; empty where the DSL cannot say it. */
    static Optional<JooqSelect> of(JooqQuery query) {
        Optional<String> where = query.parts().clauses().where().isEmpty() ? Optional.of("") : query.where();
        return where.flatMap(condition -> of(query, condition));
    }

    /** The query with another condition. */
    static Optional<JooqSelect> of(JooqQuery query, String where) {
        Optional<List<String>> select = query.select();
        Optional<List<String>> from = query.from();
        Optional<String> orderBy = query.orderBy();
        Optional<String> limit = query.limit();
        return select.isEmpty() || from.isEmpty() || orderBy.isEmpty() || limit.isEmpty()
                ? Optional.empty()
                : Optional.of(new JooqSelect(select.get(), from.get(), where, orderBy.get() + limit.get()));
    }

    /** Joins what leads to one row. */
    void join(List<String> columns, String table, String on) {
        select.addAll(columns);
        from.add(".leftJoin(" + table + ").on(" + on + ")");
    }

    /** Takes rows along as a column. */
    void nest(JooqSelect rows, String name) {
        multisets.add(new Nested(rows, name));
    }

    /** The code. */
    String text() {
        return "dsl." + lines("") + "\n" + INDENT + ".fetch();";
    }

    private String lines(String indent) {
        String inner = "\n" + indent + INDENT;
        StringBuilder text = new StringBuilder("select(" + String.join(", ", select));
        for (Nested each : multisets) {
            text.append(',')
                    .append(inner + INDENT)
                    .append("multiset(" + each.rows.lines(indent + INDENT + INDENT))
                    .append(").as(\"" + each.name + "\")");
        }
        text.append(')');
        Stream.concat(from.stream(), Stream.of(where, end))
                .filter(each -> !each.isEmpty())
                .forEach(each -> text.append(inner).append(each));
        return text.toString();
    }
}
