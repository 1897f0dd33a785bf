package dev.fetchonce.sql;

import dev.fetchonce.sql.Literals.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads one SQL text token by token, each in one forward step and without allocating for ordinary tokens: R1 to R8 and
 * R14 of the fingerprint rules. For one thread.
 */
final class Lexer {
    private static final long QUOTED = 0x5bd1e9955bd1e995L;

    private final String sql;
    private final Syntax syntax;
    private final int length;

    private int position;
    private int bracketDepth;
    private int parameters;
    private int signsWithoutValue;
    private boolean unterminated;

    private Kind kind = Kind.SIGN;
    private int start;
    private int end;
    private long hash;
    private @Nullable Word word;
    private int code;
    private int parameter;
    private boolean afterOperand;
    private boolean afterDot;

    Lexer(String sql, Syntax syntax) {
        this.sql = sql;
        this.syntax = syntax;
        this.length = sql.length();
    }

    Kind kind() {
        return kind;
    }

    /** Where the token begins in the text. */
    int start() {
        return start;
    }

    /** Where the token ends, exclusive. */
    int end() {
        return end;
    }

    /** The hash of the token; of a literal, that of its value; 0 of a parameter. */
    long hash() {
        return hash;
    }

    /** The word that a {@link Kind#WORD} is, where it is one that matters. */
    @Nullable
    Word word() {
        return word;
    }

    /** The packed operator that a {@link Kind#SIGN} is. */
    int code() {
        return code;
    }

    /** The 1-based number of a {@link Kind#PARAMETER}. */
    int parameter() {
        return parameter;
    }

    /** Whether a string reached the end of the text without its closing quote (R14). */
    boolean unterminated() {
        return unterminated;
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
                if (afterOperand || start < signsWithoutValue || !signed()) {
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

    private void operator(int packed) {
        kind = Kind.SIGN;
        code = packed;
        hash = Fnv.mix(Fnv.OFFSET, packed);
    }

    // Words and names

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

    // Strings

    private void string(int quote, Style style) {
        kind = Kind.STRING;
        char mark = sql.charAt(quote);
        if (syntax.qQuotes() && Chars.fold(Chars.at(sql, quote - 1)) == 'q' && quote > start) {
            int close = Ends.alternative(sql, quote);
            unterminated |= close == length;
            end = Math.min(length, close + 1);
            int from = Math.min(length, quote + 2);
            hash = ValueHash.ofText(sql, from, Math.max(from, close - 1));
            return;
        }
        Style read = style == Style.PLAIN && syntax.backslash() ? Style.MYSQL : style;
        int close = close(quote, read);
        int next = Comments.skip(sql, end, syntax);
        if (next < length && sql.charAt(next) == mark && close < length) {
            joined(quote, close, next, read);
        } else {
            hash = Literals.hash(sql, quote + 1, close, mark, read);
        }
        if (style == Style.UNICODE) {
            unicodeEscape();
        }
    }

    /** The closing quote of the string that opens at {@code quote}, or the length; moves the end behind it. */
    private int close(int quote, Style style) {
        char mark = sql.charAt(quote);
        int at = quote + 1;
        while (at < length) {
            char c = sql.charAt(at);
            if (c == '\\' && style.hasBackslash()) {
                at++;
            } else if (c == mark) {
                if (Chars.at(sql, at + 1) != mark) {
                    break;
                }
                at++;
            }
            at++;
        }
        at = Math.min(at, length);
        unterminated |= at == length;
        end = Math.min(length, at + 1);
        return at;
    }

    /** Adjacent strings are one value. */
    private void joined(int firstQuote, int firstClose, int nextQuote, Style style) {
        char mark = sql.charAt(firstQuote);
        StringBuilder text = Literals.decode(new StringBuilder(), sql, firstQuote + 1, firstClose, mark, style);
        int quote = nextQuote;
        while (quote < length && sql.charAt(quote) == mark) {
            int close = close(quote, style);
            Literals.decode(text, sql, quote + 1, close, mark, style);
            quote = Comments.skip(sql, end, syntax);
        }
        hash = Literals.ofText(text);
    }

    private void unicodeEscape() {
        int at = Comments.skip(sql, end, syntax);
        if (sql.regionMatches(true, at, "uescape", 0, 7)) {
            int quote = Comments.skip(sql, at + 7, syntax);
            if (Chars.at(sql, quote) == '\'') {
                close(quote, Style.PLAIN);
            }
        }
    }

    /** DATE '…' is one value. */
    private void typed() {
        int at = Comments.skip(sql, end, syntax);
        if (at < length && sql.charAt(at) == '\'') {
            word = null;
            string(at, Style.PLAIN);
        }
    }

    /** MySQL's {@code _utf8mb4 '…'}. */
    private void introduced() {
        int at = Comments.skip(sql, end, syntax);
        if (at < length && syntax.quotesStrings(sql.charAt(at))) {
            word = null;
            string(at, Style.PLAIN);
        }
    }

    /** JDBC's <code>{d '…'}</code>, <code>{t '…'}</code> and <code>{ts '…'}</code>. */
    private boolean jdbcLiteral() {
        int at = Comments.skip(sql, start + 1, syntax);
        int to = Ends.name(sql, at, syntax);
        boolean type = (to - at == 1 && "dt".indexOf(Chars.fold(sql.charAt(at))) >= 0)
                || (to - at == 2 && sql.regionMatches(true, at, "ts", 0, 2));
        int quote = type ? Comments.skip(sql, to, syntax) : length;
        if (quote >= length || !syntax.quotesStrings(sql.charAt(quote))) {
            return false;
        }
        string(quote, Style.PLAIN);
        int close = Comments.skip(sql, end, syntax);
        end = Chars.at(sql, close) == '}' ? close + 1 : end;
        return true;
    }

    // Numbers and signs

    private boolean isNumber(int at) {
        return Ends.number(sql, at, syntax) > 0;
    }

    private void numberOrName(@Nullable Word before) {
        if (isNumber(start)) {
            literalNumber(start, false);
        } else {
            word(Ends.name(sql, start, syntax), before);
        }
    }

    private void literalNumber(int at, boolean negative) {
        kind = Kind.NUMBER;
        end = Ends.number(sql, at, syntax);
        boolean hex = Chars.at(sql, at) == '0' && Chars.fold(Chars.at(sql, at + 1)) == 'x';
        hash = hex && syntax.binaryHex()
                ? ValueHash.ofBytes(Literals.bytes(sql, at + 2, end))
                : Numerals.ofLiteral(sql, at, end, negative);
    }

    /** R8: a sign, or several, before a value. */
    private boolean signed() {
        boolean negative = false;
        int at = start;
        while (at < length && (sql.charAt(at) == '-' || sql.charAt(at) == '+')) {
            negative ^= sql.charAt(at) == '-';
            at = Comments.skip(sql, at + 1, syntax);
        }
        if (at < length && valueAt(at, negative)) {
            return true;
        }
        signsWithoutValue = at;
        return false;
    }

    private boolean valueAt(int at, boolean negative) {
        char c = sql.charAt(at);
        if ((Chars.isDigit(c) || c == '.') && isNumber(at)) {
            literalNumber(at, negative);
            return true;
        }
        if (c == '\'') {
            string(at, Style.PLAIN);
            return true;
        }
        return (c == '?' || c == ':' || c == '$' || c == '@') && parameterAt(at);
    }

    // Parameters (R6)

    private boolean parameterAt(int at) {
        char next = Chars.at(sql, at + 1);
        return switch (sql.charAt(at)) {
            case '?' -> !jsonOperator(at) && jdbcParameter(at);
            case ':' -> colon(at, next);
            case '$' -> dollar(at, next);
            default -> {
                boolean numbered = Chars.fold(next) == 'p' && Chars.isDigit(Chars.at(sql, at + 2));
                boolean variable = syntax.atVariables()
                        || (numbered && syntax.doubledQuestionMarks() && !syntax.postgresOperators());
                yield variable && Chars.continuesName(next) && bind(Ends.name(sql, at + 1, syntax));
            }
        };
    }

    private boolean jdbcParameter(int at) {
        kind = Kind.PARAMETER;
        end = at + 1;
        int number = 0;
        while (Chars.isDigit(Chars.at(sql, end)) && number < 100_000) {
            number = number * 10 + (sql.charAt(end) - '0');
            end++;
        }
        parameters = number > 0 ? number : parameters + 1;
        parameter = parameters;
        return true;
    }

    /** PostgreSQL's {@code ??}, {@code ??|} and {@code ??&}, and the same undoubled where only an operator can stand. */
    private boolean jsonOperator(int at) {
        char next = Chars.at(sql, at + 1);
        boolean doubled = next == '?' && syntax.doubledQuestionMarks();
        if (!doubled && (!syntax.postgresOperators() || !afterOperand || at != start)) {
            return false;
        }
        int behind = doubled ? at + 2 : at + 1;
        char more = Chars.at(sql, behind);
        boolean keys = (more == '|' || more == '&') && Chars.at(sql, behind + 1) != more;
        if (!doubled && !keys && !operandAt(Comments.skip(sql, behind, syntax))) {
            return false;
        }
        end = keys ? behind + 1 : behind;
        operator(Operators.JSON_HAS | (keys ? more << 16 : 0));
        return true;
    }

    private boolean operandAt(int at) {
        char c = Chars.at(sql, at);
        return c == '\'' || c == '?' || c == '$' || Chars.isDigit(c) || sql.regionMatches(true, at, "array", 0, 5);
    }

    private boolean colon(int at, char next) {
        if (next == ':' || next == '=' || bracketDepth > 0 || (afterOperand && at == start && closesValue(at))) {
            return false;
        }
        if (next == '"') {
            int close = sql.indexOf('"', at + 2);
            return bind(close < 0 ? length : close + 1);
        }
        return Chars.continuesName(next) && bind(Ends.name(sql, at + 1, syntax));
    }

    /** Whether a value or a bracket has just ended, behind which no parameter can stand. */
    private boolean closesValue(int at) {
        char last = Chars.at(sql, end - 1);
        return at > 0 && (kind.isValue() || last == ')' || last == ']');
    }

    private boolean dollar(int at, char next) {
        if (Chars.isDigit(next) && syntax.money() && isNumber(at + 1)) {
            literalNumber(at + 1, false);
            return true;
        }
        if (Chars.isDigit(next)) {
            int number = Ends.number(sql, at + 1, syntax);
            return bind(number > 0 ? number : Ends.digits(sql, at + 1));
        }
        int tag = syntax.dollarQuotes() ? Ends.dollarTag(sql, at) : -1;
        if (tag < 0) {
            return false;
        }
        int close = sql.indexOf(sql.substring(at, tag), tag);
        unterminated |= close < 0;
        kind = Kind.STRING;
        end = close < 0 ? length : close + tag - at;
        hash = ValueHash.ofText(sql, tag, close < 0 ? length : close);
        return true;
    }

    private boolean bind(int to) {
        kind = Kind.BIND;
        end = to;
        return true;
    }
}
