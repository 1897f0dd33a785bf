package dev.fetchonce.sql;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that are compared with a column for equality wherever they stand: in a sub-select, a disjunction, a UNION, a
 * HAVING, or with functions around either side ({@code lower(name) = lower(?)}). Read from tokens, linear in them but for
 * the parentheses around a column. Such a comparison does not say that every row meets it.
 */
final class Equalities {
    /** How far from its operator a column may stand. */
    private static final int REACH = 40;

    private static final Set<Integer> MEMBERS =
            Set.of(Operators.pack("->"), Operators.pack("->>"), Operators.pack("#>>"));

    private final TokenList tokens;
    private final List<Table> tables;

    private Equalities(TokenList tokens, List<Table> tables) {
        this.tokens = tokens;
        this.tables = tables;
    }

    /** One condition for each such value, in order. */
    static List<Condition> read(TokenList tokens, List<Table> tables) {
        Equalities reader = new Equalities(tokens, tables);
        List<Condition> found = new ArrayList<>();
        int value = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.kind(at).isValue()) {
                ColumnRef column = reader.comparedWith(at);
                if (column != null) {
                    found.add(new Condition(column, Comparison.EQUAL, List.of(value)));
                }
                value++;
            }
        }
        return List.copyOf(found);
    }

    private @Nullable ColumnRef comparedWith(int value) {
        int left = beforeOperand(value);
        if (isEquality(left)) {
            return before(withoutConstant(left - 1));
        }
        boolean turned = left == value - 1 && tokens.code(value + 1) == '=';
        return turned ? after(value + 2) : null;
    }

    /** The index before the value and the functions, casts and parentheses around it. */
    private int beforeOperand(int value) {
        int at = value - 1;
        while (tokens.code(at) == '(' && tokens.word(at - 1) != Word.IN) {
            at--;
            if (isFunction(at)) {
                at--;
            }
        }
        boolean listed = tokens.code(at) == '(' && tokens.code(value + 1) == ')';
        return listed ? at - 1 : at;
    }

    private boolean isFunction(int at) {
        return at > 0 && tokens.kind(at).isName() && !ends(tokens.word(at));
    }

    /** What stands before an operand and is no function of it. */
    private static boolean ends(@Nullable Word word) {
        return word != null
                && (word.isClause()
                        || word == Word.AND
                        || word == Word.OR
                        || word == Word.NOT
                        || word == Word.IN
                        || word == Word.SELECT
                        || word == Word.CASE
                        || word == Word.VALUES);
    }

    private boolean isEquality(int at) {
        boolean word = tokens.word(at) == Word.IN || isLike(at);
        return tokens.code(at) == '=' || (word && tokens.word(at - 1) != Word.NOT);
    }

    private boolean isLike(int at) {
        return at > 0 && tokens.kind(at).isName() && tokens.text(at).equalsIgnoreCase("like");
    }

    /** Where the expression ends that is asked for a member: {@code data ->> 'id'}. */
    private int withoutConstant(int end) {
        boolean constant = end > 1 && tokens.kind(end).isLiteral() && tokens.kind(end - 1) == Kind.SIGN;
        return constant && MEMBERS.contains(tokens.code(end - 1)) ? end - 2 : end;
    }

    /** The last column of the expression that ends at {@code end}; null where it is a sub-select. */
    private @Nullable ColumnRef before(int end) {
        int last = -1;
        int depth = 0;
        for (int at = end; at >= 0 && at > end - REACH; at--) {
            int code = tokens.code(at);
            if (tokens.word(at) == Word.SELECT) {
                return null;
            }
            last = last < 0 && isColumn(at) ? at : last;
            depth += code == ')' ? 1 : code == '(' ? -1 : 0;
            if (depth <= 0) {
                return depth < 0 || last < 0 ? null : column(last);
            }
        }
        return null;
    }

    /** The column that stands at {@code start}, or in the functions that do. */
    private @Nullable ColumnRef after(int start) {
        int at = start;
        while (at + 1 < tokens.size() && tokens.kind(at).isName() && tokens.code(at + 1) == '(') {
            at += 2;
        }
        while (at + 2 < tokens.size() && tokens.kind(at).isName() && tokens.code(at + 1) == '.') {
            at += 2;
        }
        return at < tokens.size() && isColumn(at) ? column(at) : null;
    }

    private boolean isColumn(int at) {
        return tokens.kind(at).isName() && tokens.code(at + 1) != '(' && !isKeyword(at);
    }

    private boolean isKeyword(int at) {
        Word word = tokens.word(at);
        // The type of a cast stands behind AS or ::, and END ends an expression that is more than a column.
        return ends(word)
                || word == Word.END
                || word == Word.AS
                || tokens.word(at - 1) == Word.AS
                || tokens.code(at - 1) == Operators.CAST;
    }

    private ColumnRef column(int at) {
        String name = Names.plain(tokens, at);
        if (at > 1 && tokens.code(at - 1) == '.') {
            return new ColumnRef(table(Names.plain(tokens, at - 2)), name);
        }
        boolean one = tables.stream().map(Table::name).distinct().count() == 1;
        return new ColumnRef(one ? tables.get(0).name() : "", name);
    }

    private String table(String called) {
        return tables.stream()
                .filter(each -> each.alias().equals(called))
                .map(Table::name)
                .findFirst()
                .orElse("");
    }
}
