package dev.fetchonce.sql;

import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.jspecify.annotations.Nullable;

/** Looks through a SELECT that only asks whether another has rows: {@code select exists (…)}, {@code select case when exists (…)}. */
final class Existence {
    private Existence() {}

    /** The SELECT that is asked about; null where this one asks something else. */
    static @Nullable PlainSelect asked(PlainSelect select) {
        if (select.getFromItem() != null || select.getSelectItems().size() != 1) {
            return null;
        }
        Expression item = AstValues.unwrapped(select.getSelectItem(0).getExpression());
        if (item instanceof CaseExpression alternative
                && alternative.getSwitchExpression() == null
                && alternative.getWhenClauses().size() == 1) {
            item = AstValues.unwrapped(alternative.getWhenClauses().get(0).getWhenExpression());
        }
        return item instanceof ExistsExpression exists
                        && !exists.isNot()
                        && exists.getRightExpression() instanceof ParenthesedSelect inner
                        && inner.getSelect() instanceof PlainSelect plain
                ? plain
                : null;
    }
}
