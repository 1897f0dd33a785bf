package dev.fetchonce.sql;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.QueryShape.Traits;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** Reads the shape of one parsed statement. For one thread. */
final class AstShapes {
    private final Operation operation;
    private final boolean asked;
    private final TokenList tokens;
    private final CanonicalSql canonical;
    private final List<Table> tables;
    private final Scope scope;
    private final Conjuncts conjuncts;
    private final ClauseTexts texts;
    private final List<Integer> limits = new ArrayList<>();
    private int offset = -1;

    private AstShapes(
            Operation operation, TokenList tokens, CanonicalSql canonical, Statement statement, boolean asked) {
        this.operation = operation;
        this.asked = asked;
        this.tokens = tokens;
        this.canonical = canonical;
        List<Table> found = TableReader.read(tokens);
        this.tables = ShapeParser.outerFirst(
                statement instanceof PlainSelect select ? Paging.outermost(found, select, asked) : found);
        this.scope = new Scope(tables, isSingle(statement));
        this.conjuncts = new Conjuncts(scope, canonical::isRepeated);
        this.texts = new ClauseTexts(canonical);
    }

    /** The shape; null for a statement that has none, such as DDL. */
    static @Nullable QueryShape read(
            Operation operation, TokenList tokens, CanonicalSql canonical, Statement statement) {
        Statement bare = statement;
        while (bare instanceof ParenthesedSelect inner
                && inner.getSelect() != null
                && inner.getLimit() == null
                && inner.getOrderByElements() == null) {
            bare = inner.getSelect();
        }
        PlainSelect asked = bare instanceof PlainSelect select ? Existence.asked(select) : null;
        Statement read = asked == null ? bare : asked;
        return new AstShapes(operation, tokens, canonical, read, asked != null).read(read);
    }

    private static boolean isSingle(Statement statement) {
        if (statement instanceof PlainSelect select) {
            return isEmpty(Paging.core(select).getJoins());
        }
        if (statement instanceof Update update) {
            return isEmpty(update.getJoins()) && isEmpty(update.getStartJoins()) && update.getFromItem() == null;
        }
        return !(statement instanceof Delete delete) || isEmpty(delete.getJoins());
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }

    private @Nullable QueryShape read(Statement statement) {
        if (statement instanceof PlainSelect plain) {
            return plain(plain);
        }
        if (statement instanceof SetOperationList set) {
            return set(set);
        }
        if (statement instanceof Update update) {
            from(update.getFromItem(), update.getStartJoins());
            from(null, update.getJoins());
            conjuncts.read(update.getWhere(), true);
            return changed(texts.of(sets(update), update.getTable().toString(), update.getWhere()));
        }
        if (statement instanceof Delete delete) {
            from(null, delete.getJoins());
            conjuncts.read(delete.getWhere(), true);
            return changed(texts.of("", String.valueOf(delete.getTable()), delete.getWhere()));
        }
        if (statement instanceof Insert insert) {
            return changed(texts.of("", String.valueOf(insert.getTable()), null));
        }
        if (statement instanceof Merge merge) {
            conjuncts.read(merge.getOnCondition(), false);
            return changed(texts.of("", String.valueOf(merge.getTable()), null));
        }
        return null;
    }

    private static String sets(Update update) {
        StringBuilder sets = new StringBuilder();
        UpdateSet.appendUpdateSetsTo(sets, update.getUpdateSets());
        return sets.toString();
    }

    private QueryShape changed(Clauses clauses) {
        return shape(List.of(), new Traits(false, false, false, TokenTraits.isLocking(tokens), false, false), clauses);
    }

    private QueryShape plain(PlainSelect select) {
        boolean limited = Limits.read(select, limits);
        offset = Limits.offset(select);
        PlainSelect core = Paging.core(select);
        for (PlainSelect each = select; each != core; each = Paging.inner(each)) {
            conjuncts.read(each.getWhere(), false);
            conjuncts.readLimits(each.getWhere());
        }
        limited |= core != select && Limits.read(core, limits);
        from(core.getFromItem(), core.getJoins());
        conjuncts.read(core.getWhere(), true);
        List<Projection> projections =
                asked ? List.of(new Projection("exists", null, "exists")) : Projections.read(core, scope);
        limits.addAll(conjuncts.limits());
        offset = Math.max(offset, conjuncts.offset());
        Traits traits = new Traits(
                Projections.isAggregated(core),
                core.getDistinct() != null,
                limited || conjuncts.limited(),
                TokenTraits.isLocking(tokens),
                canonical.unionRepeats() && TokenTraits.isSet(tokens),
                hasWildcard(projections));
        return shape(projections, traits, texts.of(select));
    }

    private QueryShape set(SetOperationList set) {
        boolean limited = Limits.read(set, limits);
        offset = Limits.offset(set);
        Select first = set.getSelects().get(0);
        while (first instanceof ParenthesedSelect inner) {
            first = inner.getSelect();
        }
        List<Projection> projections = first instanceof PlainSelect plain ? Projections.read(plain, scope) : List.of();
        boolean aggregated = first instanceof PlainSelect plain && Projections.isAggregated(plain);
        Traits traits =
                new Traits(aggregated, false, limited, TokenTraits.isLocking(tokens), true, hasWildcard(projections));
        return shape(projections, traits, texts.ofSet(set));
    }

    private QueryShape shape(List<Projection> projections, Traits traits, Clauses clauses) {
        return new QueryShape(
                operation,
                tables,
                List.copyOf(projections),
                List.copyOf(conjuncts.conditions()),
                List.copyOf(conjuncts.joins()),
                List.copyOf(limits),
                traits,
                clauses,
                operation == Operation.SELECT ? Equalities.read(tokens, tables) : List.of(),
                offset);
    }

    private static boolean hasWildcard(List<Projection> projections) {
        return projections.stream().anyMatch(projection -> projection.label().equals("*"));
    }

    private void from(@Nullable FromItem item, @Nullable List<Join> joins) {
        if (item instanceof ParenthesedFromItem group) {
            from(group.getFromItem(), group.getJoins());
        }
        if (joins == null) {
            return;
        }
        String left = name(item);
        for (Join each : joins) {
            boolean required = !each.isLeft() && !each.isRight() && !each.isFull() && !each.isOuter();
            for (Expression condition : each.getOnExpressions()) {
                conjuncts.read(condition, required);
            }
            String right = name(each.getFromItem());
            for (Column column : each.getUsingColumns()) {
                String name = Names.folded(column.getColumnName());
                conjuncts.join(new ColumnRef(left, name), new ColumnRef(right, name));
            }
            from(each.getFromItem(), null);
        }
    }

    private String name(@Nullable FromItem item) {
        return item instanceof net.sf.jsqlparser.schema.Table table ? Names.folded(table.getName()) : "";
    }
}
