package dev.fetchonce.advise;

import dev.fetchonce.detect.Conjunction;
import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two statements of a finding, ready to be made one.
 *
 * @param source the source query
 * @param repeated the repeated statement, its aliases different from the source's
 * @param keys the keys in the order of their values, usually one
 * @param read the labels of the columns that the application read from the repeated rows; empty where not all are known
 * @param dialect the database's
 */
record SqlCase(SqlParts source, SqlParts repeated, List<KeyPair> keys, List<String> read, Dialect dialect) {
    private static final Set<Dialect> WITHOUT_TUPLES = Set.of(Dialect.SQLSERVER, Dialect.DERBY);

    /** Those that compare a row with the rows of a query alone. */
    private static final Set<Dialect> OF_ROWS = Set.of(Dialect.SQLITE, Dialect.DB2);

    /**
     * A key of the repeated statement.
     *
     * @param value which of its values it is
     * @param from the source's column as an expression: {@code o.customer_id}
     * @param to the repeated statement's column
     */
    record KeyPair(int value, String from, ColumnRef to) {}

    /** Null where they go to different databases, more than lists was folded, a value changes that is no key, one of them could not be parsed, or a key's column is not the source's to name. */
    static @Nullable SqlCase of(Detection detection) {
        LookUp lookUp = detection.lookUp();
        return lookUp == null ? null : of(lookUp);
    }

    /** The same of one of several levels. */
    static @Nullable SqlCase of(LookUp lookUp) {
        Flow flow = lookUp.flow();
        if (flow == null || !SqlSource.isRewritable(lookUp, flow)) {
            return null;
        }
        SqlParts source = parts(flow.sourceShape());
        SqlParts repeated = parts(lookUp.shape());
        if (source == null
                || repeated == null
                || !source.isPlain()
                || !source.isWhole(flow.source().statement().largestList())) {
            return null;
        }
        return of(lookUp, source, repeated);
    }

    /** The same with the source as it stands in a statement already. */
    static @Nullable SqlCase of(LookUp lookUp, SqlParts source) {
        SqlParts repeated = parts(lookUp.shape());
        Flow flow = lookUp.flow();
        return flow == null || repeated == null || !SqlSource.isRewritable(lookUp, flow)
                ? null
                : of(lookUp, source, repeated);
    }

    private static @Nullable SqlCase of(LookUp lookUp, SqlParts source, SqlParts repeated) {
        List<KeyPair> keys = keys(source, lookUp);
        return keys.stream().anyMatch(each -> each.from().isEmpty())
                ? null
                : new SqlCase(
                                source,
                                repeated.uncast(
                                        keys.stream().map(KeyPair::value).toList()),
                                keys,
                                read(lookUp.repeats().group()),
                                lookUp.repeats().group().statement().dialect())
                        .apartFrom(source.tables().stream().map(Table::alias).collect(Collectors.toSet()));
    }

    private static List<KeyPair> keys(SqlParts source, LookUp lookUp) {
        List<KeyPair> keys = new ArrayList<>();
        for (Flow each : SqlSource.inOrder(lookUp)) {
            boolean named = !each.from().column().startsWith("#");
            String key =
                    named ? source.reference(each.from().table(), each.from().column()) : "";
            keys.add(new KeyPair(each.value(), key, each.to()));
        }
        return keys;
    }

    private static List<String> read(ExecutionGroup repeated) {
        List<String> labels =
                repeated.witnesses().stream().map(RowWitness::column).toList();
        return labels.stream().anyMatch(each -> each.startsWith("#")) ? List.of() : labels;
    }

    static @Nullable SqlParts parts(QueryShape shape) {
        Clauses clauses = shape.clauses();
        return clauses == null || clauses.select().isEmpty() ? null : new SqlParts(shape, clauses);
    }

    /** The same with aliases that are not among those taken. */
    SqlCase apartFrom(Set<String> taken) {
        SqlParts apart = repeated;
        for (Table table : repeated.tables()) {
            if (taken.contains(table.alias())) {
                String alias = table.name().substring(0, 1) + (taken.size() + 1);
                apart = apart.renamed(table, alias);
            }
        }
        return new SqlCase(source, apart, keys, read, dialect);
    }

    /** The repeated statement's condition, its keys replaced by the source's columns. */
    String on() {
        return SqlParts.render(repeated.clauses().where(), this::keyOrValue);
    }

    private String keyOrValue(int value) {
        return keys.stream()
                .filter(each -> each.value() == value)
                .map(KeyPair::from)
                .findFirst()
                .orElseGet(() -> repeated.value(value));
    }

    /** The repeated statement's columns that the keys are compared with, as expressions; empty where one cannot be named. */
    List<String> columns() {
        List<String> columns = columns(repeated, keys);
        return columns.contains("") ? List.of() : columns;
    }

    /** The repeated condition with {@code key = ?} replaced by {@code key in (the source's keys)}; empty where it is written otherwise. */
    String inKeys() {
        boolean paged = !source.clauses().limit().isEmpty();
        String selected = keys.stream().map(KeyPair::from).collect(Collectors.joining(", "));
        String query = source.with(
                        selected,
                        source.written(source.clauses().from()),
                        source.written(source.clauses().where()),
                        paged ? source.written(source.clauses().orderBy()) : "")
                .replace('\n', ' ');
        return inKeys(repeated, keys, paged ? "select * from (" + query + ") page" : query, dialect);
    }

    /** The condition with the look-ups of all keys replaced by one in the rows of {@code query}. */
    static String inKeys(SqlParts repeated, List<KeyPair> keys, String query, Dialect dialect) {
        if (keys.size() == 1) {
            return repeated.whereLooksUp(keys.get(0).value(), "in (" + query + ")");
        }
        return WITHOUT_TUPLES.contains(dialect) ? "" : whereTuple(repeated, keys, "in (" + query + ")");
    }

    /** The condition with the look-ups of all keys replaced by a list of {@code count} keys; empty where it is written otherwise. */
    static String inList(SqlParts repeated, List<KeyPair> keys, int count, Dialect dialect) {
        if (keys.size() == 1) {
            return repeated.whereLooksUp(keys.get(0).value(), "in (" + times("?", ", ", count) + ")");
        }
        if (WITHOUT_TUPLES.contains(dialect)) {
            String one = columns(repeated, keys).stream()
                    .map(each -> each + " = ?")
                    .collect(Collectors.joining(" and ", "(", ")"));
            return whereTuple(repeated, keys, List.of("(" + times(one, " or ", count) + ")"));
        }
        String tuples = times("(" + times("?", ", ", keys.size()) + ")", ", ", count);
        return whereTuple(repeated, keys, "in (" + (OF_ROWS.contains(dialect) ? "values " : "") + tuples + ")");
    }

    private static String times(String text, String separator, int count) {
        return String.join(separator, Collections.nCopies(count, text));
    }

    private static String whereTuple(SqlParts repeated, List<KeyPair> keys, String lookup) {
        return whereTuple(repeated, keys, List.of("(" + String.join(", ", columns(repeated, keys)) + ") " + lookup));
    }

    private static String whereTuple(SqlParts repeated, List<KeyPair> keys, List<String> instead) {
        List<String> conjuncts = new ArrayList<>(instead);
        int replaced = 0;
        for (String each : Conjunction.of(repeated.clauses().where())) {
            boolean key = keys.stream().anyMatch(pair -> each.endsWith("= ?" + pair.value()));
            replaced += key ? 1 : 0;
            if (!key) {
                conjuncts.add(repeated.written(each));
            }
        }
        return replaced < keys.size() || columns(repeated, keys).contains("") ? "" : String.join(" and ", conjuncts);
    }

    /** The statement's columns that the keys are compared with, as expressions; those that cannot be named are empty. */
    static List<String> columns(SqlParts repeated, List<KeyPair> keys) {
        return keys.stream()
                .map(KeyPair::to)
                .map(each -> each.column().isEmpty() ? "" : repeated.reference(each.table(), each.column()))
                .toList();
    }

    /** Whether the repeated statement can stand behind a join: plain rows, a condition, no order or limit that matters for each. */
    boolean joinable() {
        return repeated.isPlain()
                && !repeated.clauses().where().isEmpty()
                && repeated.clauses().limit().isEmpty()
                && repeated.clauses().tail().isEmpty()
                && !repeated.shape().traits().locking();
    }

    /** Whether the repeated tables can be joined to the source's: no commas on either side, and it is known whose each column is. */
    boolean fitsJoin() {
        return joinable()
                && !source.hasCommas()
                && !repeated.hasCommas()
                && (repeated.tables().size() == 1 || isQualified());
    }

    private boolean isQualified() {
        QueryShape shape = repeated.shape();
        return shape.conditions().stream().noneMatch(each -> isAnybodys(each.column()))
                && shape.projections().stream().noneMatch(each -> isAnybodys(each.column()));
    }

    private static boolean isAnybodys(@Nullable ColumnRef column) {
        return column != null && column.table().isEmpty() && !column.column().equals("*");
    }

    /** {@code before} of every SQL remedy: both statements as they are. */
    String before() {
        return source.text() + ";\n-- and for each row\n" + repeated.text();
    }

    static final Comparator<Flow> BY_VALUE = Comparator.comparingInt(Flow::value);
}
