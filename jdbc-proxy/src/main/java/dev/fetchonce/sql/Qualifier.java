package dev.fetchonce.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/**
 * Qualifies the columns of a SELECT over one table by that table, so that another can be joined: {@code id} becomes
 * {@code p.id}. Leaves sub-selects alone, whose columns may be their own, and labels of the select list.
 */
final class Qualifier {
    /** What the parser takes for columns, though it is none. */
    private static final Set<String> NO_COLUMNS = Set.of(
            "rownum",
            "rowid",
            "level",
            "sysdate",
            "systimestamp",
            "user",
            "current_user",
            "session_user",
            "current_date",
            "current_time",
            "current_timestamp",
            "current_schema",
            "localtime",
            "localtimestamp",
            "sysdatetime",
            "uid",
            "default",
            "year",
            "quarter",
            "month",
            "week",
            "day",
            "dayofyear",
            "weekday",
            "hour",
            "minute",
            "second",
            "millisecond",
            "microsecond",
            "nanosecond",
            "yy",
            "yyyy",
            "qq",
            "mm",
            "dd",
            "dy",
            "hh",
            "mi",
            "ss",
            "ms",
            "true",
            "false",
            "null");

    private final Table table;
    private final Set<String> labels = new HashSet<>();
    private final Visitor visitor = new Visitor();

    private Qualifier(Table table) {
        this.table = table;
    }

    /** Qualifies in place, where there is exactly one table that stands by itself. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void apply(PlainSelect select) {
        boolean single = select.getJoins() == null || select.getJoins().isEmpty();
        if (!single || !(select.getFromItem() instanceof Table from)) {
            return;
        }
        Alias alias = from.getAlias();
        Qualifier qualifier = new Qualifier(new Table(alias != null ? alias.getName() : from.getName()));
        for (SelectItem item : select.getSelectItems()) {
            item.setExpression(qualifier.item(item.getExpression()));
            if (item.getAlias() != null) {
                qualifier.labels.add(Names.folded(item.getAlias().getName()));
            }
        }
        qualifier.qualify(select.getWhere());
        if (select.getGroupBy() != null && select.getGroupBy().getGroupByExpressionList() != null) {
            select.getGroupBy().getGroupByExpressionList().forEach(qualifier::qualify);
        }
        qualifier.qualify(select.getHaving());
        List<OrderByElement> order = select.getOrderByElements();
        if (order != null) {
            order.forEach(each -> qualifier.qualify(each.getExpression()));
        }
    }

    private Expression item(Expression expression) {
        if (expression instanceof AllColumns && !(expression instanceof AllTableColumns)) {
            return new AllTableColumns(table);
        }
        qualify(expression);
        return expression;
    }

    private void qualify(@Nullable Expression expression) {
        if (expression != null) {
            expression.accept(visitor, null);
        }
    }

    private boolean isColumn(Column column) {
        String name = Names.folded(column.getColumnName());
        boolean quoted = column.getColumnName().length() > 1
                && !Chars.continuesName(column.getColumnName().charAt(0));
        return column.getTable() == null && !labels.contains(name) && (quoted || !NO_COLUMNS.contains(name));
    }

    private final class Visitor extends ExpressionVisitorAdapter<Void> {
        @Override
        public <S> @Nullable Void visit(Column column, S context) {
            if (isColumn(column)) {
                column.setTable(table);
            }
            return null;
        }

        @Override
        public <S> @Nullable Void visit(ParenthesedSelect inner, S context) {
            return null;
        }

        @Override
        public <S> @Nullable Void visit(Select inner, S context) {
            return null;
        }
    }
}
