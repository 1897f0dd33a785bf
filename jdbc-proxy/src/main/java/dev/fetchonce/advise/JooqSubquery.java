package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** jOOQ: the count, the aggregate, the existence or the first rows of each source row as a column of the source query. */
final class JooqSubquery implements Advisor {
    /** Where a query within a query within a query may refer to the outermost: what jOOQ makes of a multiset with a limit. */
    private static final Set<Dialect> LIMITS_WITHIN =
            Set.of(Dialect.POSTGRESQL, Dialect.MYSQL, Dialect.ORACLE, Dialect.SQLSERVER);

    @Override
    public List<Remedy> remedies(Case found) {
        Flow flow = found.flow();
        SqlCase own = flow == null || found.asks(Question.ROWS) ? null : SqlCase.of(found.detection());
        boolean byJooq = found.sourcePasses("org.jooq.")
                && found.detection().repeats().site().passes("org.jooq.");
        if (own == null || !byJooq || own.repeated().clauses().where().isEmpty()) {
            return List.of();
        }
        JooqNames names = JooqNames.on(found.sourcePath().frames(), tables(own), found.code());
        JooqQuery source = new JooqQuery(own.source(), names);
        JooqQuery repeated = new JooqQuery(own.repeated(), names);
        return JooqSelect.of(source).stream()
                .flatMap(root -> remedy(found, own, root, source, repeated).stream())
                .toList();
    }

    private static List<String> tables(SqlCase own) {
        return Stream.of(own.source(), own.repeated())
                .flatMap(each -> each.tables().stream())
                .map(Table::name)
                .collect(Collectors.toList());
    }

    private static Optional<Remedy> remedy(
            Case found, SqlCase own, JooqSelect root, JooqQuery source, JooqQuery repeated) {
        Optional<String> on = repeated.on(own);
        Asked asked = on.isEmpty() ? null : asked(found, repeated, on.get());
        if (asked == null) {
            return Optional.empty();
        }
        root.nest(asked.query, asked.function, asked.name);
        return Optional.of(new Remedy(
                asked.id,
                "jOOQ",
                asked.title,
                own.before(),
                source.declarations() + repeated.declarations() + root.text(),
                found.sourceExecutions(),
                asked.id.equals("jooq-multiset") ? JooqMultiset.caution(found.dialect()) : ""));
    }

    /** What becomes a column of the source query. */
    private record Asked(String id, String title, JooqSelect query, String function, String name) {}

    /** Null where the DSL cannot say it here. */
    private static @Nullable Asked asked(Case found, JooqQuery repeated, String on) {
        String table = repeated.parts().tables().get(0).name();
        String rows = table.endsWith("s") ? table : table + "s";
        if (found.asks(Question.EXISTENCE)) {
            return asked(repeated, "one()", on, "whether it has " + rows, "field(exists(", "has_" + rows);
        }
        if (found.asks(Question.TOP)) {
            return !LIMITS_WITHIN.contains(found.dialect())
                    ? null
                    : JooqSelect.of(repeated, on)
                            .map(query -> new Asked(
                                    "jooq-multiset", "multiset of the first of " + table, query, "multiset(", rows))
                            .orElse(null);
        }
        String function = found.asks(Question.COUNT) ? "count" : function(repeated);
        return repeated.aggregate()
                .map(select -> asked(
                        repeated, select, on, "the " + function + " of " + table, "field(", rows + "_" + function))
                .orElse(null);
    }

    private static String function(JooqQuery repeated) {
        String function = repeated.parts().shape().projections().get(0).function();
        return function == null ? "value" : function;
    }

    private static @Nullable Asked asked(
            JooqQuery repeated, String select, String on, String what, String function, String name) {
        return JooqSelect.of(repeated, List.of(select), on)
                .map(query ->
                        new Asked("jooq-subquery", "Select " + what + " with the source query", query, function, name))
                .orElse(null);
    }
}
