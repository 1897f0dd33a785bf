package dev.fetchonce.sql;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.QueryShape.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/** Collects the conditions that every row must meet, and the equalities between columns. */
final class Conjuncts {
    private final Scope scope;
    private final IntPredicate repeated;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();
    private int offset = -1;
    private boolean limited;

    /** @param repeated tells the values that stand for those of folded disjuncts as well */
    Conjuncts(Scope scope, IntPredicate repeated) {
        this.scope = scope;
        this.repeated = repeated;
    }

    List<Condition> conditions() {
        return conditions;
    }

    List<Join> joins() {
        return joins;
    }

    /** The values that ROWNUM is compared with. */
    List<Integer> limits() {
        return limits;
    }

    /** The value that the row counter has to be beyond; -1 where there is none. */
    int offset() {
        return offset;
    }

    /** Whether ROWNUM is compared with anything. */
    boolean limited() {
        return limited;
    }

    /** Reads a search condition; of one that is not {@code required} of every row only the joins. */
    void read(@Nullable Expression condition, boolean required) {
        Expression plain = AstValues.unwrapped(condition);
        if (plain instanceof AndExpression and) {
            read(and.getLeftExpression(), required);
            read(and.getRightExpression(), required);
        } else if (plain instanceof EqualsTo equal) {
            equal(equal.getLeftExpression(), equal.getRightExpression(), required);
        } else if (plain != null && required) {
            other(plain);
        }
    }

    /** Reads what a SELECT around the one that matters compares its row counter with. */
    void readLimits(@Nullable Expression condition) {
        Expression plain = AstValues.unwrapped(condition);
        if (plain instanceof AndExpression and) {
            readLimits(and.getLeftExpression());
            readLimits(and.getRightExpression());
        } else if (plain instanceof BinaryExpression compared) {
            limited = true;
            readOffset(compared);
            for (Expression each : List.of(compared.getLeftExpression(), compared.getRightExpression())) {
                Integer value = AstValues.number(each);
                if (value != null) {
                    limits.add(value);
                }
            }
        }
    }

    /** {@code rownum_ > ?} passes over as many rows, {@code rownum_ >= ?} over one less. */
    private void readOffset(BinaryExpression compared) {
        boolean beyond = compared instanceof GreaterThan || compared instanceof GreaterThanEquals;
        boolean below = compared instanceof MinorThan || compared instanceof MinorThanEquals;
        Integer value =
                AstValues.number(beyond ? compared.getRightExpression() : below ? compared.getLeftExpression() : null);
        if (value != null) {
            offset = value;
        }
    }

    void join(ColumnRef left, ColumnRef right) {
        joins.add(new Join(left, right));
    }

    private void equal(Expression written, Expression compared, boolean required) {
        Expression left = AstValues.unwrapped(written);
        Expression right = AstValues.unwrapped(compared);
        if (left instanceof Column one && right instanceof Column two) {
            join(scope.column(one), scope.column(two));
        } else if (left instanceof ExpressionList<?> ones && right instanceof ExpressionList<?> twos) {
            for (int i = 0; i < Math.min(ones.size(), twos.size()); i++) {
                equal(ones.get(i), twos.get(i), required);
            }
        } else if (required && left instanceof Column column && right != null) {
            equal(column, right);
        } else if (required && right instanceof Column column && left != null) {
            equal(column, left);
        }
    }

    private void equal(Column column, Expression other) {
        Expression any = AstValues.any(other);
        List<Integer> values = AstValues.numbers(any != null ? any : other);
        boolean listed = other instanceof ExpressionList<?>;
        if (values == null || listed) {
            add(column, Comparison.OTHER, List.of());
        } else {
            add(column, any != null ? Comparison.IN : Comparison.EQUAL, values);
        }
    }

    private void other(Expression plain) {
        if (plain instanceof InExpression in) {
            in(in);
        } else if (plain instanceof IsDistinctExpression distinct && distinct.isNot()) {
            equal(distinct.getLeftExpression(), distinct.getRightExpression(), true);
        } else if (plain instanceof Between between) {
            compared(
                    between.getLeftExpression(),
                    between.getBetweenExpressionStart(),
                    between.getBetweenExpressionEnd());
        } else if (plain instanceof IsNullExpression isNull) {
            compared(isNull.getLeftExpression());
        } else if (plain instanceof BinaryExpression binary && !(plain instanceof OrExpression)) {
            if (binary.getStringExpression().equals("<=>")) {
                equal(binary.getLeftExpression(), binary.getRightExpression(), true);
            } else {
                compared(binary.getLeftExpression(), binary.getRightExpression());
                compared(binary.getRightExpression(), binary.getLeftExpression());
            }
        }
    }

    private void compared(Expression column, Expression... with) {
        if (AstValues.unwrapped(column) instanceof Column compared) {
            List<Integer> values = new ArrayList<>();
            for (Expression each : with) {
                Integer value = AstValues.number(each);
                if (value != null) {
                    values.add(value);
                }
            }
            add(compared, Comparison.OTHER, List.copyOf(values));
        }
    }

    private void in(InExpression in) {
        Expression left = AstValues.unwrapped(in.getLeftExpression());
        if (left instanceof Column column) {
            List<Integer> values = AstValues.numbers(in.getRightExpression());
            boolean plain = values != null && !in.isNot();
            add(column, plain ? Comparison.IN : Comparison.OTHER, values == null ? List.of() : values);
        } else if (left instanceof ExpressionList<?> columns) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i) instanceof Column column) {
                    List<Integer> values = in.isNot() ? List.of() : components(in.getRightExpression(), i);
                    add(column, values.isEmpty() ? Comparison.OTHER : Comparison.IN, values);
                }
            }
        }
    }

    /** The values at one position of the tuples of a list; empty where there are others. */
    private static List<Integer> components(Expression list, int position) {
        List<Integer> values = new ArrayList<>();
        if (list instanceof ExpressionList<?> tuples) {
            for (Expression each : tuples) {
                boolean inside = each instanceof ExpressionList<?> tuple && position < tuple.size();
                Integer value = inside ? AstValues.number(((ExpressionList<?>) each).get(position)) : null;
                if (value == null) {
                    return List.of();
                }
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private void add(Column column, Comparison comparison, List<Integer> values) {
        ColumnRef ref = scope.column(column);
        // Oracle's row counter limits, it selects nothing.
        if (ref.column().equals("rownum")) {
            limited = true;
            limits.addAll(values);
            return;
        }
        boolean many = comparison == Comparison.EQUAL && values.stream().anyMatch(repeated::test);
        conditions.add(new Condition(ref, many ? Comparison.IN : comparison, values));
    }
}
