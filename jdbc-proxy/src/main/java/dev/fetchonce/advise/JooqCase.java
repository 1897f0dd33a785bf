package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.model.QueryShape.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The two statements of a finding in jOOQ's DSL.
 *
 * @param own the statements
 * @param key the source's column in the DSL
 */
record JooqCase(SqlCase own, JooqQuery source, JooqQuery repeated, String key) {
    private static final String INDENT = "\n    ";

    /** Null where jOOQ did not run both, or the repeated statement cannot become a part of the other. */
    static @Nullable JooqCase of(Case found, Detection detection) {
        SqlCase own = SqlCase.of(detection);
        if (own == null
                || !own.joinable()
                || !found.sourcePasses("org.jooq.")
                || !detection.repeats().site().passes("org.jooq.")) {
            return null;
        }
        List<String> tables = Stream.concat(
                        own.source().tables().stream(), own.repeated().tables().stream())
                .map(Table::name)
                .toList();
        JooqNames names = JooqNames.on(found.sourcePath().frames(), tables, found.code());
        JooqQuery source = new JooqQuery(own.source(), names);
        String key = JooqCondition.reference(own.source(), names, own.key());
        return new JooqCase(own, source, new JooqQuery(own.repeated(), names), key);
    }

    /** The repeated statement's condition on the source's rows. */
    Optional<String> on() {
        return repeated.where(own.value(), key);
    }

    /** The source query with something more selected and joined; empty where it cannot be said. */
    Optional<String> with(List<String> more, List<String> joins, String declarations) {
        Optional<List<String>> select = source.select();
        Optional<List<String>> from = source.from();
        Optional<String> where =
                source.parts().clauses().where().isEmpty() ? Optional.of("") : source.where(-1, "");
        Optional<String> orderBy = source.orderBy();
        Optional<String> limit = source.limit();
        if (select.isEmpty() || from.isEmpty() || where.isEmpty() || orderBy.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(source.declarations() + declarations).append("dsl.select(");
        text.append(String.join(", ", Stream.concat(select.get().stream(), more.stream()).toList())).append(')');
        Stream.of(
                        from.get(),
                        joins,
                        List.of(where.get().isEmpty() ? "" : ".where(" + where.get() + ")"),
                        List.of(orderBy.get(), limit.get(), ".fetch();"))
                .flatMap(List::stream)
                .filter(each -> !each.isEmpty())
                .forEach(each -> text.append(INDENT).append(each));
        return Optional.of(text.toString());
    }
}
