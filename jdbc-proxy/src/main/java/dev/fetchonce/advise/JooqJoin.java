package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** jOOQ: what leads to one row is joined to the source query, and so are its siblings. */
final class JooqJoin implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        JooqCase own = found.leadsToOne() ? JooqCase.of(found, found.detection()) : null;
        if (own == null) {
            return List.of();
        }
        Joins joins = new Joins(own);
        if (!joins.add(own)) {
            return List.of();
        }
        for (Detection sibling : found.siblings()) {
            joins.add(Case.leadsToOne(sibling) ? JooqCase.of(found, sibling) : null);
        }
        return own.with(joins.select, joins.lines, joins.declarations.toString())
                .map(after -> new Remedy(
                        "jooq-join",
                        "jOOQ",
                        "leftJoin of " + String.join(" and ", joins.names),
                        own.own().before(),
                        after,
                        found.sourceExecutions(),
                        ""))
                .stream()
                .toList();
    }

    /** What is joined to the source query. */
    private static final class Joins {
        final List<String> select = new ArrayList<>();
        final List<String> lines = new ArrayList<>();
        final List<String> names = new ArrayList<>();
        final StringBuilder declarations = new StringBuilder();
        private final Set<String> aliases = new LinkedHashSet<>();

        Joins(JooqCase own) {
            own.source().parts().tables().forEach(table -> aliases.add(table.alias()));
        }

        /** False where it cannot be said, or its table is there already. */
        boolean add(@Nullable JooqCase other) {
            if (other == null || other.repeated().parts().tables().size() != 1) {
                return false;
            }
            Table table = other.repeated().parts().tables().get(0);
            Optional<List<String>> columns = other.repeated().select();
            Optional<String> on = other.on();
            if (columns.isEmpty() || on.isEmpty() || !aliases.add(table.alias())) {
                return false;
            }
            select.addAll(columns.get());
            lines.add(".leftJoin(" + other.repeated().names().table(table.name(), table.alias()) + ").on(" + on.get() + ")");
            names.add(table.name());
            declarations.append(other.repeated().declarations());
            return true;
        }
    }
}
