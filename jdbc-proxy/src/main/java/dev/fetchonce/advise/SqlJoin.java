package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** SQL: the repeated rows joined to the source query, those of its siblings that lead to one row too. */
final class SqlJoin implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlCase own = found.asks(Question.ROWS) && found.joinable() ? SqlCase.of(found.detection()) : null;
        if (own == null
                || !own.fitsJoin()
                || readsSourceAgain(found)
                || (found.paged() && !leadsToOne(found.detection()))) {
            return List.of();
        }
        Joined joined = new Joined(own.source());
        joined.add(own);
        if (!joined.addBelow(found.detection(), own)) {
            return List.of();
        }
        for (Detection sibling : found.siblings()) {
            SqlCase other = SqlCase.of(sibling);
            if (Case.asks(sibling, Question.ROWS) && Case.leadsToOne(sibling) && other != null && other.fitsJoin()) {
                joined.add(other);
            }
        }
        return List.of(new Remedy(
                "sql-join",
                "SQL",
                "Join " + String.join(" and ", joined.names),
                own.before(),
                joined.sql(),
                found.sourceExecutions(),
                Cautions.multiplication(found)));
    }

    /** A table joined to itself by its own key tells nothing that the source does not. */
    private static boolean readsSourceAgain(Case found) {
        LookUp lookUp = found.detection().lookUp();
        return lookUp != null && lookUp.readsSourceAgain();
    }

    private static boolean leadsToOne(Detection detection) {
        return Case.leadsToOne(detection)
                && detection.below().stream().allMatch(each -> Case.leadsToOne(each.relation()));
    }

    /** The source query while tables are joined to it. */
    private static final class Joined {
        private final SqlParts source;
        private final StringBuilder select;
        private final StringBuilder from;
        private final Set<String> labels = new LinkedHashSet<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        final List<String> names = new ArrayList<>();

        Joined(SqlParts source) {
            this.source = source;
            this.select = new StringBuilder(source.written(source.clauses().select()));
            this.from = new StringBuilder(source.written(source.clauses().from()));
            source.tables().forEach(table -> aliases.add(table.alias()));
        }

        /** Joins the levels below the first; whether all of them could be. */
        boolean addBelow(Detection detection, SqlCase first) {
            IdentityHashMap<ExecutionGroup, SqlParts> above = new IdentityHashMap<>();
            above.put(detection.repeats().group(), first.repeated());
            for (LookUp level : detection.below()) {
                Flow flow = level.flow();
                SqlParts source = flow == null ? null : above.get(flow.source());
                SqlCase next = source == null ? null : SqlCase.of(level, source);
                if (next == null || !next.fitsJoin()) {
                    return false;
                }
                SqlCase apart = next.apartFrom(aliases);
                add(apart);
                above.put(level.repeats().group(), apart.repeated());
            }
            return true;
        }

        void add(SqlCase other) {
            SqlParts repeated = other.repeated();
            if (repeated.tables().stream().map(Table::alias).anyMatch(aliases::contains)) {
                return;
            }
            repeated.tables().forEach(table -> aliases.add(table.alias()));
            String name = repeated.tables().get(0).name();
            names.add(name);
            for (String column : columns(other, name)) {
                select.append(", ").append(column);
            }
            String joined = repeated.written(repeated.clauses().from());
            from.append("\nleft join ")
                    .append(repeated.tables().size() > 1 ? "(" + joined + ")" : joined)
                    .append(" on ")
                    .append(other.on());
        }

        /** The repeated select list; labels that the source has already are made different. */
        private List<String> columns(SqlCase other, String name) {
            SqlParts repeated = other.repeated();
            List<Projection> projections = repeated.shape().projections();
            boolean wild =
                    repeated.shape().traits().wildcard() && repeated.tables().size() == 1;
            if (wild && !other.read().isEmpty()) {
                return other.read().stream()
                        .map(label -> repeated.reference(name, label) + label(label, free(label, name)))
                        .toList();
            }
            boolean simple = projections.stream()
                    .allMatch(each -> each.column() != null && !each.label().equals("*"));
            if (!simple) {
                return List.of(repeated.written(repeated.clauses().select()));
            }
            List<String> columns = new ArrayList<>();
            for (Projection each : projections) {
                ColumnRef column = each.column() == null ? new ColumnRef("", each.label()) : each.column();
                columns.add(repeated.reference(column.table(), column.column())
                        + label(column.column(), free(each.label(), name)));
            }
            return columns;
        }

        private static String label(String column, String label) {
            return column.equals(label) ? "" : " as " + SqlParts.identifier(label);
        }

        /** The label, or one made of it that no other column has. */
        private String free(String label, String table) {
            String free = source.hasLabel(label) ? table + "_" + label : label;
            for (int i = 2; source.names(free) || !labels.add(free); i++) {
                free = table + "_" + label + "_" + i;
            }
            return free;
        }

        String sql() {
            return source.with(
                    select.toString(),
                    from.toString(),
                    source.written(source.clauses().where()),
                    source.written(source.clauses().orderBy()));
        }
    }
}
