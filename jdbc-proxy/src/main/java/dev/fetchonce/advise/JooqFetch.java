package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The source query in jOOQ's DSL while what was read one by one becomes a part of it: what leads to one row by a join, what
 * leads to several as a multiset. Not thread-safe; made for one remedy.
 */
final class JooqFetch {
    private final Case found;
    private final JooqNames names;
    private final JooqSelect root;
    private final IdentityHashMap<ExecutionGroup, Place> places = new IdentityHashMap<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<String> tables = new ArrayList<>();
    private final StringBuilder declarations = new StringBuilder();

    private JooqFetch(Case found, JooqNames names, JooqSelect root, SqlParts source, ExecutionGroup group) {
        this.found = found;
        this.names = names;
        this.root = root;
        places.put(group, new Place(root, source));
        source.tables().forEach(table -> aliases.add(table.alias()));
        declarations.append(new JooqQuery(source, names).declarations());
    }

    /** Where the rows of a statement are selected. */
    private record Place(JooqSelect select, SqlParts parts) {}

    /** The remedy; empty where jOOQ did not run both statements, or its DSL cannot say them here. */
    static List<Remedy> remedy(Case found, String id, String method, String caution) {
        Flow flow = found.flow();
        SqlCase own = found.asks(Question.ROWS) ? SqlCase.of(found.detection()) : null;
        boolean byJooq = found.sourcePasses("org.jooq.")
                && found.detection().repeats().site().passes("org.jooq.");
        if (flow == null || own == null || !byJooq) {
            return List.of();
        }
        JooqNames names = JooqNames.on(found.sourcePath().frames(), tables(own), found.code());
        return JooqSelect.of(new JooqQuery(own.source(), names)).stream()
                .map(root -> new JooqFetch(found, names, root, own.source(), flow.source()))
                .filter(JooqFetch::addAll)
                .map(fetch -> new Remedy(
                        id,
                        "jOOQ",
                        method + " of " + String.join(" and ", fetch.tables),
                        own.before(),
                        fetch.declarations + fetch.root.text(),
                        found.sourceExecutions(),
                        caution))
                .toList();
    }

    private static List<String> tables(SqlCase own) {
        return Stream.concat(own.source().tables().stream(), own.repeated().tables().stream())
                .map(Table::name)
                .collect(Collectors.toList());
    }

    /** Whether all levels could be added; siblings that lead to one row are where they can be. */
    private boolean addAll() {
        for (LookUp level : found.detection().levels()) {
            if (!add(level)) {
                return false;
            }
        }
        for (Detection sibling : found.siblings()) {
            LookUp lookUp = sibling.lookUp();
            if (lookUp != null
                    && lookUp.question() == Question.ROWS
                    && sibling.below().isEmpty()
                    && Case.leadsToOne(sibling)) {
                add(lookUp);
            }
        }
        return true;
    }

    private boolean add(LookUp level) {
        Flow flow = level.flow();
        Place place = flow == null ? null : places.get(flow.source());
        SqlCase next = place == null ? null : SqlCase.of(level, place.parts);
        if (place == null || next == null || !next.fitsJoin()) {
            return false;
        }
        SqlCase apart = next.apartFrom(aliases);
        JooqQuery query = new JooqQuery(apart.repeated(), names);
        Optional<String> on = query.on(apart);
        JooqSelect select = on.isEmpty() ? null : added(level, place, query, on.get());
        if (select == null) {
            return false;
        }
        places.put(level.repeats().group(), new Place(select, apart.repeated()));
        apart.repeated().tables().forEach(table -> aliases.add(table.alias()));
        tables.add(apart.repeated().tables().get(0).name());
        declarations.append(query.declarations());
        return true;
    }

    private static @Nullable JooqSelect added(LookUp level, Place place, JooqQuery query, String on) {
        List<Table> tables = query.parts().tables();
        if (!Case.leadsToOne(level.relation())) {
            Optional<JooqSelect> rows = JooqSelect.of(query, on);
            String table = tables.get(0).name();
            rows.ifPresent(each -> place.select.nest(each, table.endsWith("s") ? table : table + "s"));
            return rows.orElse(null);
        }
        Optional<List<String>> columns = query.select();
        if (tables.size() != 1 || columns.isEmpty()) {
            return null;
        }
        place.select.join(
                columns.get(),
                query.names().table(tables.get(0).name(), tables.get(0).alias()),
                on);
        return place.select;
    }
}
