package dev.fetchonce.sql;

import dev.fetchonce.sql.Literals.Style;

/** Reads numbers (R5), parameters (R6) and the signs before values (R8). */
abstract class ValueLexer extends StringLexer {
    private int parameters;

    /** Up to where signs have been followed without finding a value: looking again would not be linear. */
    private int signsWithoutValue;

    ValueLexer(String sql, Syntax syntax) {
        super(sql, syntax);
    }

    boolean isNumber(int at) {
        return Ends.number(sql, at, syntax) > 0;
    }

    void literalNumber(int at, boolean negative) {
        kind = Kind.NUMBER;
        end = Ends.number(sql, at, syntax);
        boolean hex = Chars.at(sql, at) == '0' && Chars.fold(Chars.at(sql, at + 1)) == 'x';
        hash = hex && syntax.binaryHex()
                ? ValueHash.ofBytes(Literals.bytes(sql, at + 2, end))
                : Numerals.ofLiteral(sql, at, end, negative);
    }

    /** R8: a sign, or several, before a value. */
    boolean signed() {
        if (afterOperand || start < signsWithoutValue) {
            return false;
        }
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

    boolean parameterAt(int at) {
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

    boolean jdbcParameter(int at) {
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
    boolean jsonOperator(int at) {
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
