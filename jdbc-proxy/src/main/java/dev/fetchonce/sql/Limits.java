package dev.fetchonce.sql;

import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Reads the values bound to LIMIT, OFFSET, FETCH and TOP. */
final class Limits {
    private Limits() {}

    /** Adds the numbers of those values; whether there is any of these clauses. */
    static boolean read(Select select, List<Integer> into) {
        boolean limited = select.getLimit() != null || select.getOffset() != null || select.getFetch() != null;
        if (select instanceof PlainSelect plain && plain.getTop() != null) {
            add(plain.getTop().getExpression(), into);
            limited = true;
        }
        if (select.getLimit() != null) {
            add(select.getLimit().getOffset(), into);
            add(select.getLimit().getRowCount(), into);
        }
        if (select.getOffset() != null) {
            add(select.getOffset().getOffset(), into);
        }
        if (select.getFetch() != null) {
            add(select.getFetch().getExpression(), into);
        }
        into.sort(null);
        return limited;
    }

    /** The number of the value that OFFSET, or the first of two after LIMIT, gives; -1 where there is none. */
    static int offset(Select select) {
        Expression offset = select.getOffset() != null ? select.getOffset().getOffset() : null;
        if (offset == null && select.getLimit() != null) {
            offset = select.getLimit().getOffset();
        }
        Integer value = AstValues.number(offset);
        return value == null ? -1 : value;
    }

    private static void add(@Nullable Expression count, List<Integer> into) {
        Integer value = AstValues.number(count);
        if (value != null) {
            into.add(value);
        }
    }
}
