package dev.fetchonce.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import org.jspecify.annotations.Nullable;

/** Tells the numbers of the values in expressions. */
final class AstValues {
    private AstValues() {}

    /** The number of the value that an expression is, cast or not; null where it is more than that. */
    static @Nullable Integer number(@Nullable Expression expression) {
        Expression plain = unwrapped(expression);
        if (plain instanceof CastExpression cast) {
            return number(cast.getLeftExpression());
        }
        boolean value = plain instanceof JdbcParameter || plain instanceof LongValue || plain instanceof StringValue;
        return plain != null && value ? CanonicalSql.number(plain.toString()) : null;
    }

    /** The numbers of the values in a list, an array or {@code any(…)}; null where anything else is in it. */
    static @Nullable List<Integer> numbers(@Nullable Expression expression) {
        if (expression instanceof ExpressionList<?> list) {
            return numbers(list);
        }
        if (expression instanceof ArrayConstructor array) {
            return numbers(array.getExpressions());
        }
        if (expression instanceof CastExpression cast) {
            return numbers(cast.getLeftExpression());
        }
        Integer one = number(expression);
        return one == null ? null : List.of(one);
    }

    private static @Nullable List<Integer> numbers(ExpressionList<?> list) {
        List<Integer> numbers = new ArrayList<>();
        for (Expression each : list) {
            List<Integer> more = numbers(each);
            if (more == null) {
                return null;
            }
            numbers.addAll(more);
        }
        return numbers;
    }

    /** What {@code any(…)} compares with; null where the expression is none. */
    static @Nullable Expression any(Expression expression) {
        if (expression instanceof Function function
                && function.getName().equalsIgnoreCase("any")
                && function.getParameters() != null) {
            return function.getParameters();
        }
        return expression instanceof AnyComparisonExpression any
                        && any.getAnyType() != net.sf.jsqlparser.expression.AnyType.ALL
                ? any.getSelect()
                : null;
    }

    /** The expression without parentheses around it. */
    static @Nullable Expression unwrapped(@Nullable Expression expression) {
        Expression plain = expression;
        while (plain instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
            plain = list.get(0);
        }
        return plain;
    }
}
