package dev.fetchonce.sql;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.QueryShape.Traits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what tokens alone tell of a statement, where the parser gives up. */
final class TokenShapes {
    private TokenShapes() {}

    static QueryShape read(StatementText text, TokenList tokens) {
        List<Table> tables = ShapeParser.outerFirst(TableReader.read(tokens));
        boolean distinct = tokens.word(Operations.verb(tokens) + 1) == Word.DISTINCT;
        Traits traits = new Traits(
                TokenTraits.isAggregated(tokens),
                distinct,
                TokenTraits.isLimited(tokens),
                TokenTraits.isLocking(tokens),
                TokenTraits.isSet(tokens),
                Wildcards.isIn(tokens));
        return new QueryShape(
                text.operation(),
                tables,
                List.of(),
                conditions(tokens, new Scope(tables, true)),
                List.of(),
                List.of(),
                traits,
                null,
                List.of(),
                -1);
    }

    /** The comparisons {@code column = ?} and {@code column in (?)} of a WHERE that is joined by AND alone. */
    private static List<Condition> conditions(TokenList tokens, Scope scope) {
        int where = TokenTraits.indexAtTop(tokens, Word.WHERE);
        if (where < 0 || scope.only() == null || TokenTraits.isSet(tokens)) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        int value = valuesBefore(tokens, where);
        for (int i = where; i < tokens.size(); i++) {
            Word word = tokens.word(i);
            if (word == Word.OR || word == Word.SELECT || word == Word.NOT || word == Word.CASE) {
                return List.of();
            }
            if (tokens.kind(i).isValue()) {
                Condition condition = condition(tokens, i, value++, scope);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        }
        return conditions;
    }

    private static int valuesBefore(TokenList tokens, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += tokens.kind(i).isValue() ? 1 : 0;
        }
        return count;
    }

    /** The comparison whose value stands at {@code at}. */
    private static @Nullable Condition condition(TokenList tokens, int at, int value, Scope scope) {
        boolean listed = tokens.code(at - 1) == '(' && tokens.word(at - 2) == Word.IN && tokens.code(at + 1) == ')';
        boolean equal = tokens.code(at - 1) == '=';
        int column = listed ? at - 3 : at - 2;
        if ((!listed && !equal)
                || column < 0
                || !tokens.kind(column).isName()
                || !endsConjunct(tokens, listed ? at + 2 : at + 1)) {
            return null;
        }
        int start = column;
        while (tokens.code(start - 1) == '.' && start > 1) {
            start -= 2;
        }
        while (tokens.code(start - 1) == '(') {
            start--;
        }
        Word before = tokens.word(start - 1);
        ColumnRef ref = scope.unqualified(Names.plain(tokens, column));
        return before == Word.WHERE || before == Word.AND
                ? new Condition(ref, listed ? Comparison.IN : Comparison.EQUAL, List.of(value))
                : null;
    }

    private static boolean endsConjunct(TokenList tokens, int at) {
        int code = tokens.code(at);
        Word word = tokens.word(at);
        return at >= tokens.size()
                || code == ')'
                || code == ';'
                || word == Word.AND
                || (word != null && word.isClause());
    }
}
