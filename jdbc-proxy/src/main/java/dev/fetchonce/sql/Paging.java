package dev.fetchonce.sql;

import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/** Looks through the SELECTs that older Oracle dialects put around a query to page it by ROWNUM. */
final class Paging {
    private Paging() {}

    /** The SELECT inside that says what is read; {@code select} itself where nothing is around it. */
    static PlainSelect core(PlainSelect select) {
        PlainSelect core = select;
        while (isAround(core)) {
            core = inner(core);
        }
        return core;
    }

    /** The SELECT in the FROM of one that {@link #core} looks through. */
    static PlainSelect inner(PlainSelect around) {
        return (PlainSelect) ((ParenthesedSelect) around.getFromItem()).getSelect();
    }

    private static boolean isAround(PlainSelect select) {
        return select.getFromItem() instanceof ParenthesedSelect inner
                && inner.getSelect() instanceof PlainSelect
                && (select.getJoins() == null || select.getJoins().isEmpty())
                && select.getGroupBy() == null
                && select.getDistinct() == null
                && select.getWhere() != null
                && select.getSelectItems().stream().allMatch(Paging::isPassedOn);
    }

    private static boolean isPassedOn(SelectItem<?> item) {
        Expression expression = item.getExpression();
        return expression instanceof AllColumns
                || (expression instanceof Column column
                        && Names.folded(column.getColumnName()).equals("rownum"));
    }

    /**
     * The tables with those of the core as outermost ones.
     *
     * @param nested whether {@code select} itself stands inside another
     */
    static List<Table> outermost(List<Table> tables, PlainSelect select, boolean nested) {
        PlainSelect core = core(select);
        if (core == select && !nested) {
            return tables;
        }
        List<Table> all = new ArrayList<>(tables);
        raise(all, core.getFromItem());
        if (core.getJoins() != null) {
            for (Join each : core.getJoins()) {
                raise(all, each.getFromItem());
            }
        }
        return all;
    }

    private static void raise(List<Table> tables, @Nullable FromItem item) {
        if (item instanceof net.sf.jsqlparser.schema.Table table) {
            String name = Names.folded(table.getName());
            for (int i = 0; i < tables.size(); i++) {
                Table each = tables.get(i);
                if (each.nested() && each.name().equals(name)) {
                    tables.set(i, new Table(name, each.alias(), false));
                    return;
                }
            }
        }
    }
}
