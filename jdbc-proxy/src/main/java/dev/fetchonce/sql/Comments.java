package dev.fetchonce.sql;

/** Finds the ends of blanks and comments (R1, R2). */
final class Comments {
    private Comments() {}

    /** The first index at or after {@code from} that is neither blank nor comment; the length where there is none. */
    static int skip(String sql, int from, Syntax syntax) {
        int at = from;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Chars.isBlank(c)) {
                at++;
            } else {
                int end = end(sql, at, c, syntax);
                if (end == at) {
                    return at;
                }
                at = end;
            }
        }
        return at;
    }

    /** The end of the comment at {@code at}, where {@code c} stands; {@code at} itself where there is none. */
    static int end(String sql, int at, char c, Syntax syntax) {
        return switch (c) {
            case '-' ->
                Chars.at(sql, at + 1) == '-' && (!syntax.mysqlComments() || blankOrEnd(sql, at + 2))
                        ? endOfLine(sql, at)
                        : at;
            case '#' -> syntax.mysqlComments() ? endOfLine(sql, at) : at;
            case '/' -> Chars.at(sql, at + 1) == '*' ? endOfBlock(sql, at, syntax) : at;
            // The end of a /*! that was opened as code.
            case '*' ->
                syntax.mysqlComments() && Chars.at(sql, at + 1) == '/' && Chars.at(sql, at + 2) != '*' ? at + 2 : at;
            default -> at;
        };
    }

    private static boolean blankOrEnd(String sql, int at) {
        return at >= sql.length() || Chars.isBlank(sql.charAt(at));
    }

    private static int endOfLine(String sql, int from) {
        int at = from;
        while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int endOfBlock(String sql, int from, Syntax syntax) {
        if (syntax.mysqlComments()) {
            int code = code(sql, from + 2);
            if (code > 0) {
                return code;
            }
        }
        if (syntax.nestedComments()) {
            return endOfNested(sql, from);
        }
        int close = sql.indexOf("*/", from + 2);
        return close < 0 ? sql.length() : close + 2;
    }

    /** Where the code begins in what follows an opening {@code /*}: after {@code !} or {@code M!} and a version; or 0. */
    private static int code(String sql, int from) {
        int at = Chars.at(sql, from) == 'M' ? from + 1 : from;
        if (Chars.at(sql, at) != '!') {
            return 0;
        }
        at++;
        int digits = 0;
        while (digits < 6 && Chars.isDigit(Chars.at(sql, at + digits))) {
            digits++;
        }
        return digits >= 5 ? at + digits : at;
    }

    private static int endOfNested(String sql, int from) {
        int depth = 0;
        int at = from;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            char next = Chars.at(sql, at + 1);
            if (c == '/' && next == '*') {
                depth++;
                at += 2;
            } else if (c == '*' && next == '/') {
                at += 2;
                if (--depth == 0) {
                    return at;
                }
            } else {
                at++;
            }
        }
        return at;
    }
}
