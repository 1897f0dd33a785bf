package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two statements of a finding, ready to be made one.
 *
 * @param source the source query
 * @param repeated the repeated statement, its aliases different from the source's
 * @param key the source's column as an expression: {@code o.customer_id}
 * @param value which value of the repeated statement the key stands for
 */
record SqlCase(SqlParts source, SqlParts repeated, String key, int value) {

    /** Null where they go to different databases, a list was folded, another value than the key changes too, one of them could not be parsed, or the key's column is not the source's to name. */
    static @Nullable SqlCase of(Detection detection) {
        Flow flow = detection.flow();
        if (flow == null
                || detection.shape().operation() != Operation.SELECT
                || flow.source()
                        .fingerprint()
                        .equals(detection.repeats().group().fingerprint())) {
            return null;
        }
        ExecutionGroup.Statement statement = detection.repeats().group().statement();
        boolean sameDatabase = flow.source().statement().dataSource().equals(statement.dataSource());
        boolean whole =
                statement.largestList() == 1 && flow.source().statement().largestList() == 1;
        if (!sameDatabase || !whole || detection.repeats().changingValues().size() > 1) {
            return null;
        }
        SqlParts source = parts(flow.sourceShape());
        SqlParts repeated = parts(detection.shape());
        if (source == null || repeated == null || !source.isPlain()) {
            return null;
        }
        String key = source.reference(flow.from().table(), flow.from().column());
        if (key.isEmpty() || flow.from().column().startsWith("#")) {
            return null;
        }
        return new SqlCase(source, apart(source, repeated), key, flow.value());
    }

    private static @Nullable SqlParts parts(QueryShape shape) {
        Clauses clauses = shape.clauses();
        return clauses == null ? null : new SqlParts(shape, clauses);
    }

    /** Renames those of the repeated statement's tables that the source calls by the same alias. */
    static SqlParts apart(SqlParts source, SqlParts repeated) {
        List<String> taken = source.tables().stream().map(Table::alias).toList();
        SqlParts apart = repeated;
        for (Table table : repeated.tables()) {
            if (taken.contains(table.alias())) {
                String alias = table.name().substring(0, 1) + (taken.size() + 1);
                apart = apart.renamed(table, alias);
            }
        }
        return apart;
    }

    /** The repeated statement's condition, its key replaced by the source's column. */
    String on() {
        return SqlParts.render(repeated.clauses().where(), n -> n == value ? key : repeated.value(n));
    }

    /** Whether the repeated statement can stand behind a join: plain rows, a condition, no order or limit that matters for each. */
    boolean joinable() {
        return repeated.isPlain()
                && !repeated.clauses().where().isEmpty()
                && repeated.clauses().limit().isEmpty()
                && repeated.clauses().tail().isEmpty()
                && !repeated.shape().traits().locking();
    }

    /** {@code before} of every SQL remedy: both statements as they are. */
    String before() {
        return source.text() + ";\n-- and for each row\n" + repeated.text();
    }
}
