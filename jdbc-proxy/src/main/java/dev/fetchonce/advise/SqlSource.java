package dev.fetchonce.advise;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.Key;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The source query of a look-up taken as a whole, whatever it is made of: a UNION, a DISTINCT, a common table expression.
 * Another query can look its rows up, though nothing can be joined to it.
 *
 * @param text the statement
 * @param keys the keys, by the labels of the source's columns
 * @param repeated the repeated statement
 */
record SqlSource(String text, List<KeyPair> keys, SqlParts repeated) {

    /** Null where the statements cannot be made one, or a key has no label. */
    static @Nullable SqlSource of(LookUp lookUp) {
        Flow flow = lookUp.flow();
        SqlParts repeated = SqlCase.parts(lookUp.shape());
        if (flow == null || repeated == null || !isRewritable(lookUp, flow)) {
            return null;
        }
        List<KeyPair> keys = new ArrayList<>();
        for (Flow each : inOrder(lookUp)) {
            String label = label(flow.sourceShape(), each.from());
            if (label.isEmpty()) {
                return null;
            }
            keys.add(new KeyPair(each.value(), "s." + SqlParts.identifier(label), each.to()));
        }
        String text = flow.source().statement().example().strip();
        return new SqlSource(text.endsWith(";") ? text.substring(0, text.length() - 1) : text, keys, repeated);
    }

    /** Whether both go to one database, can be written as they are, and nothing but the keys changes. */
    static boolean isRewritable(LookUp lookUp, Flow flow) {
        ExecutionGroup.Statement statement = lookUp.repeats().group().statement();
        ExecutionGroup.Statement source = flow.source().statement();
        List<Integer> changing = new ArrayList<>(lookUp.repeats().changingValues());
        changing.removeAll(lookUp.shape().limitValues());
        Set<Integer> keys = lookUp.flows().stream().map(Flow::value).collect(Collectors.toSet());
        return source.operation() == Operation.SELECT
                && !flow.source().fingerprint().equals(lookUp.repeats().group().fingerprint())
                && source.dataSource().equals(statement.dataSource())
                && isWhole(lookUp.shape(), statement)
                && keys.containsAll(changing)
                && lookUp.keys().stream().noneMatch(Key::searched);
    }

    private static boolean isWhole(QueryShape shape, ExecutionGroup.Statement statement) {
        Clauses clauses = shape.clauses();
        return clauses != null && new SqlParts(shape, clauses).isWhole(statement.largestList());
    }

    static List<Flow> inOrder(LookUp lookUp) {
        return lookUp.flows().stream().sorted(SqlCase.BY_VALUE).toList();
    }

    /** The label of a column in the select list; the column's own name where a wildcard hides it. */
    private static String label(QueryShape shape, ColumnRef column) {
        if (column.column().startsWith("#")) {
            return "";
        }
        for (Projection each : shape.projections()) {
            if (column.equals(each.column())) {
                return each.label();
            }
        }
        return column.column().toLowerCase(Locale.ROOT);
    }

    /** {@code before} of its remedies: both statements as they are. */
    String before() {
        return text + ";\n-- and for each row\n" + repeated.text();
    }

    /** The repeated condition with {@code key = ?} replaced by a look-up in the source's rows; empty where it is written otherwise. */
    String inKeys(LookUp lookUp) {
        String selected = keys.stream().map(KeyPair::from).collect(Collectors.joining(", "));
        String query = "select " + selected + " from (" + text + ") s";
        return SqlCase.inKeys(
                repeated, keys, query, lookUp.repeats().group().statement().dialect());
    }
}
