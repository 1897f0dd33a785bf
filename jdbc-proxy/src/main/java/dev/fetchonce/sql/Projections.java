package dev.fetchonce.sql;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/** Reads what a SELECT returns. */
final class Projections {
    private static final Set<String> AGGREGATES = Set.of(
            "count",
            "sum",
            "min",
            "max",
            "avg",
            "count_big",
            "group_concat",
            "string_agg",
            "array_agg",
            "listagg",
            "json_agg",
            "jsonb_agg",
            "json_arrayagg",
            "json_objectagg",
            "xmlagg",
            "bool_and",
            "bool_or",
            "every",
            "stddev",
            "variance",
            "median",
            "any_value");

    private Projections() {}

    static List<Projection> read(PlainSelect select, Scope scope) {
        List<Projection> projections = new ArrayList<>();
        for (SelectItem<?> each : select.getSelectItems()) {
            projections.add(projection(each, scope));
        }
        return projections;
    }

    private static Projection projection(SelectItem<?> item, Scope scope) {
        Expression expression = AstValues.unwrapped(item.getExpression());
        if (expression instanceof AllTableColumns all) {
            return new Projection("*", new ColumnRef(scope.table(all.getTable().getName()), "*"), null);
        }
        if (expression instanceof AllColumns) {
            return new Projection("*", null, null);
        }
        String alias =
                item.getAlias() == null ? null : Names.folded(item.getAlias().getName());
        if (expression instanceof Column column) {
            ColumnRef ref = scope.column(column);
            return new Projection(alias != null ? alias : ref.column(), ref, null);
        }
        String function = expression instanceof Function call ? Names.folded(call.getName()) : null;
        return new Projection(alias != null ? alias : Chars.folded(item.toString()), null, function);
    }

    /** Whether it groups, or has an aggregate function in its select list, sub-selects not counted. */
    static boolean isAggregated(PlainSelect select) {
        return select.getGroupBy() != null
                || select.getSelectItems().stream().anyMatch(item -> hasAggregate(item.getExpression()));
    }

    private static boolean hasAggregate(Expression expression) {
        boolean[] found = {false};
        expression.accept(
                new ExpressionVisitorAdapter<Void>() {
                    @Override
                    public <S> @Nullable Void visit(Function function, S context) {
                        found[0] |= AGGREGATES.contains(Names.folded(function.getName()));
                        super.visit(function, context);
                        return null;
                    }

                    @Override
                    public <S> @Nullable Void visit(AnalyticExpression window, S context) {
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
                },
                null);
        return found[0];
    }
}
