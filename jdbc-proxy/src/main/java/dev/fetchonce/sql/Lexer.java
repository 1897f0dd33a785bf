package dev.fetchonce.sql;

import dev.fetchonce.sql.Literals.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads one SQL text token by token, each in one forward step and without allocating for ordinary tokens: R1 to R8 and
 * R14 of the fingerprint rules. For one thread.
 */
final class Lexer extends ValueLexer {
    private static final long QUOTED = 0x5bd1e9955bd1e995L;

    private int position;
    private boolean afterDot;

    Lexer(String sql, Syntax syntax) {
        super(sql, syntax);
    }

    /** Whether the next token is an opening parenthesis: a function call then. */
    boolean beforeParenthesis() {
        return Chars.at(sql, Comments.skip(sql, position, syntax)) == '(';
    }

    /** Goes to the next token; false at the end of the text. */
    boolean next() {
        boolean operand = kind == Kind.SIGN ? Operators.closes(code) : word == null || !word.isPrefix();
        afterDot = kind == Kind.SIGN && code == '.';
        afterOperand = operand && position > 0;
        Word before = word;
        start = Comments.skip(sql, position, syntax);
        word = null;
        code = 0;
        hash = 0;
        if (start >= length) {
            return false;
        }
        char c = sql.charAt(start);
        if (c == '.' && (!afterOperand || start != end) && isNumber(start)) {
            literalNumber(start, false);
        } else if (Chars.startsName(c)) {
            wordOrPrefixed(before);
        } else if (Chars.isDigit(c)) {
            numberOrName(before);
        } else {
            special(c);
        }
        position = end;
        return true;
    }

    private void special(char c) {
        switch (c) {
            case '\'' -> string(start, Style.PLAIN);
            case '"' -> {
                if (syntax.doubleQuotedStrings()) {
                    string(start, Style.PLAIN);
                } else {
                    name(start, '"');
                }
            }
            case '`' -> name(start, '`');
            case '[' -> {
                if (syntax.brackets()) {
                    name(start, ']');
                } else {
                    sign();
                }
            }
            case '?' -> {
                if (!jsonOperator(start)) {
                    jdbcParameter(start);
                }
            }
            case ':', '$', '@' -> {
                if (!parameterAt(start)) {
                    other(c);
                }
            }
            case '-', '+' -> {
                if (!signed()) {
                    sign();
                }
            }
            case '{' -> {
                if (!jdbcLiteral()) {
                    sign();
                }
            }
            default -> other(c);
        }
    }

    private void other(char c) {
        boolean twice = c == '@' && Chars.at(sql, start + 1) == '@';
        int from = twice ? start + 2 : start + 1;
        int to = Ends.name(sql, from, syntax);
        boolean begins = switch (c) {
            case '$' -> true;
            case '#' -> syntax.nameHash();
            // Oracle's table@link needs the sign.
            case '@' ->
                (twice ? !syntax.postgresOperators() : syntax.variables()) && Chars.startsName(Chars.at(sql, from));
            default -> false;
        };
        if (begins && to > from) {
            word(to, null);
        } else {
            sign();
        }
    }

    private void sign() {
        kind = Kind.SIGN;
        int packed = Operators.at(sql, start, syntax);
        end = start + Operators.length(packed);
        operator(Operators.canonical(packed));
        bracketDepth += code == '[' ? 1 : code == ']' && bracketDepth > 0 ? -1 : 0;
    }

    private void wordOrPrefixed(@Nullable Word before) {
        long folded = Fnv.OFFSET;
        int at = start;
        while (at < length) {
            char c = sql.charAt(at);
            char part = Chars.namePart(c);
            if (part == 0 && !syntax.continuesName(c)) {
                break;
            }
            folded = Fnv.step(folded, part == 0 ? c : part);
            at++;
        }
        char next = at < length ? sql.charAt(at) : 0;
        if ((next == '\'' || next == '"' || next == '&') && prefixed(at, next)) {
            return;
        }
        word(at, folded, before);
        if (word == Word.DATE || word == Word.TIME || word == Word.TIMESTAMP) {
            typed();
        } else if (syntax.mysqlComments() && sql.charAt(start) == '_') {
            introduced();
        }
    }

    /** A string or a name whose prefix ends at {@code at}. */
    private boolean prefixed(int at, char next) {
        Style style = Prefixes.style(sql, start, at, syntax);
        int quote = next == '&' ? at + 1 : at;
        if (style != null && syntax.quotesStrings(Chars.at(sql, quote))) {
            string(quote, style);
            return true;
        }
        if (next == '&' && style != null && Chars.at(sql, quote) == '"') {
            name(quote, '"');
            return true;
        }
        return false;
    }

    private void word(int to, @Nullable Word before) {
        long folded = Fnv.OFFSET;
        for (int i = start; i < to; i++) {
            folded = Fnv.step(folded, Chars.fold(sql.charAt(i)));
        }
        word(to, folded, before);
    }

    private void word(int to, long folded, @Nullable Word before) {
        kind = Kind.WORD;
        end = to;
        hash = folded;
        word = afterDot ? null : Word.of(folded);
        if ((word == Word.NULL || word == Word.TRUE || word == Word.FALSE)
                && before != Word.IS
                && before != Word.NOT
                && before != Word.SET) {
            kind = Kind.CONSTANT;
            hash = word == Word.NULL ? ValueHash.NULL : ValueHash.of(word == Word.TRUE);
            word = null;
        }
    }

    /** R4: a quoted name that begins at {@code quote}; {@code close} ends it. */
    private void name(int quote, char close) {
        boolean regular = quote + 1 < length && Chars.startsName(sql.charAt(quote + 1));
        long folded = Fnv.OFFSET;
        long verbatim = Fnv.OFFSET;
        int at = quote + 1;
        while (at < length) {
            char c = sql.charAt(at);
            if (c == close) {
                if (Chars.at(sql, at + 1) != close) {
                    break;
                }
                at++;
            }
            regular = regular && Chars.continuesName(c);
            folded = Fnv.step(folded, Chars.fold(c));
            verbatim = Fnv.step(verbatim, c);
            at++;
        }
        end = Math.min(length, at + 1);
        Word same = regular && !afterDot ? Word.of(folded) : null;
        boolean keepsQuotes = !regular || (same != null && same.isReserved());
        kind = keepsQuotes ? Kind.VERBATIM : Kind.NAME;
        hash = keepsQuotes ? (regular ? folded : verbatim) ^ QUOTED : folded;
    }

    private void numberOrName(@Nullable Word before) {
        if (isNumber(start)) {
            literalNumber(start, false);
        } else {
            word(Ends.name(sql, start, syntax), before);
        }
    }
}
