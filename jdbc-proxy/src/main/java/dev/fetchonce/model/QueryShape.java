package dev.fetchonce.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the structure of a fingerprint. <em>Values</em> are numbered from 0 in the order of the {@code ?} of
 * the normal form.
 *
 * @param operation the kind of statement
 * @param tables the tables of the outermost FROM, JOIN, INTO, UPDATE or USING, in order; those of sub-selects follow
 * @param projections what the outermost SELECT returns, in order; empty for other statements
 * @param conditions comparisons of a column with values that every row must meet (conjuncts of WHERE and inner ON)
 * @param joins equalities between two columns in ON and WHERE
 * @param limitValues the values bound to LIMIT, OFFSET, FETCH or TOP
 * @param traits what else holds of it
 * @param clauses the texts of its clauses; null where the parser gave up and only tokens were read
 * @param equalities values compared with a column for equality anywhere, where not every row has to meet it, or with
 *     functions around either; read from tokens
 * @param offsetValue which of {@code limitValues} says how many rows are passed over; -1 where none does
 */
public record QueryShape(
        Operation operation,
        List<Table> tables,
        List<Projection> projections,
        List<Condition> conditions,
        List<Join> joins,
        List<Integer> limitValues,
        Traits traits,
        @Nullable Clauses clauses,
        List<Condition> equalities,
        int offsetValue) {

    /** How a condition compares its column. */
    public enum Comparison {
        EQUAL,
        IN,
        OTHER
    }

    /**
     * A table as it stands in a statement.
     *
     * @param name its own name without schema, folded
     * @param alias the name that the statement calls it by; the same as {@code name} where it gives none
     * @param nested true inside a sub-select
     */
    public record Table(String name, String alias, boolean nested) {}

    /**
     * One item of the select list.
     *
     * @param label the column label JDBC gives it, folded; {@code *} for a wildcard
     * @param column the column behind it; null for expressions; for {@code t.*} the table with column {@code *}
     * @param function the outermost function's folded name ({@code count}, {@code sum}); null for anything else
     */
    public record Projection(
            String label,
            @Nullable ColumnRef column,
            @Nullable String function) {}

    /**
     * A comparison of a column with values. A tuple {@code (a, b) in ((?, ?))} gives one for each column.
     *
     * @param values the numbers of the values compared with; empty where the other side is no plain value
     */
    public record Condition(ColumnRef column, Comparison comparison, List<Integer> values) {}

    /** An equality between two columns. */
    public record Join(ColumnRef left, ColumnRef right) {}

    /**
     * @param aggregated it has GROUP BY or an aggregate function in its select list
     * @param distinct SELECT DISTINCT
     * @param limited it has LIMIT, FETCH FIRST, TOP or ROWNUM
     * @param locking FOR UPDATE and its like
     * @param set UNION, INTERSECT or EXCEPT
     * @param wildcard its select list has a {@code *}
     */
    public record Traits(
            boolean aggregated, boolean distinct, boolean limited, boolean locking, boolean set, boolean wildcard) {}

    /**
     * Clause texts without their keywords, {@code ?n} standing for value n; empty where there is none. Where there is
     * exactly one outermost table, columns that the statement does not qualify are qualified by its alias ({@code id}
     * becomes {@code p.id}, {@code *} becomes {@code p.*}), so that a table can be joined; labels in ORDER BY stay.
     *
     * @param select the select list; of an UPDATE its assignments ({@code stock = ?0, seen = true})
     * @param from everything from after FROM to WHERE, joins included
     * @param where the search condition
     * @param tail GROUP BY, HAVING with their keywords
     * @param orderBy ORDER BY without its keywords
     * @param limit LIMIT, OFFSET and FETCH with their keywords
     * @param values each value as the statement writes it: {@code ?} or a literal; the one that is left of a folded list
     *     as the whole list ({@code ?, ?, ?})
     * @param whole whether these texts with their values say all that the statement says: nothing but lists was folded
     */
    public record Clauses(
            String select,
            String from,
            String where,
            String tail,
            String orderBy,
            String limit,
            List<String> values,
            boolean whole) {

        /** The same with its values written in another way. */
        public Clauses values(List<String> written) {
            return new Clauses(select, from, where, tail, orderBy, limit, List.copyOf(written), whole);
        }

        /** The same with another search condition. */
        public Clauses where(String condition) {
            return new Clauses(select, from, condition, tail, orderBy, limit, values, whole);
        }
    }
}
