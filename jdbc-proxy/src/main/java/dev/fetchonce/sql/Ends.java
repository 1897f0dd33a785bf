package dev.fetchonce.sql;

/** Finds where numbers, parameters' names and the rarer kinds of quotes end. */
final class Ends {
    private Ends() {}

    /** The end of the number at {@code from}; -1 where it is none, such as {@code 123abc}, which is a name (R5). */
    static int number(String sql, int from, Syntax syntax) {
        int base = based(sql, from, syntax);
        if (base > 0) {
            return base;
        }
        int at = digits(sql, from);
        boolean whole = at > from;
        boolean fraction = Chars.at(sql, at) == '.' && Chars.at(sql, at + 1) != '.';
        if (fraction) {
            int end = digits(sql, at + 1);
            if (!whole && end == at + 1) {
                return -1;
            }
            at = end;
        } else if (!whole) {
            return -1;
        }
        int end = suffix(sql, exponent(sql, at), syntax);
        boolean name = !fraction && end < sql.length() && syntax.continuesName(sql.charAt(end));
        return name ? -1 : end;
    }

    /** The end of digits and of underscores between digits. */
    static int digits(String sql, int from) {
        int at = from;
        while (Chars.isDigit(Chars.at(sql, at))
                || (at > from && Chars.at(sql, at) == '_' && Chars.isDigit(Chars.at(sql, at + 1)))) {
            at++;
        }
        return at;
    }

    private static int based(String sql, int from, Syntax syntax) {
        if (Chars.at(sql, from) != '0') {
            return -1;
        }
        char base = Chars.fold(Chars.at(sql, from + 1));
        int top = base == 'x' ? 16 : base == 'o' ? 8 : base == 'b' ? 2 : 0;
        int at = from + 2;
        while (isDigit(Chars.at(sql, at), top) || (Chars.at(sql, at) == '_' && isDigit(Chars.at(sql, at + 1), top))) {
            at++;
        }
        boolean ends = at >= sql.length() || !syntax.continuesName(sql.charAt(at));
        return at > from + 2 && ends ? at : -1;
    }

    private static boolean isDigit(char c, int top) {
        int digit = Chars.hex(c);
        return digit >= 0 && digit < top;
    }

    private static int exponent(String sql, int from) {
        if (Chars.fold(Chars.at(sql, from)) != 'e') {
            return from;
        }
        char sign = Chars.at(sql, from + 1);
        int start = sign == '-' || sign == '+' ? from + 2 : from + 1;
        int end = digits(sql, start);
        return end > start ? end : from;
    }

    /** Oracle's suffixes of floating point numbers. */
    private static int suffix(String sql, int from, Syntax syntax) {
        char c = Chars.fold(Chars.at(sql, from));
        boolean suffix =
                (c == 'f' || c == 'd') && (from + 1 >= sql.length() || !syntax.continuesName(sql.charAt(from + 1)));
        return suffix ? from + 1 : from;
    }

    static int name(String sql, int from, Syntax syntax) {
        int at = from;
        while (at < sql.length() && syntax.continuesName(sql.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The closing quote of Oracle's {@code q'[…]'} whose first quote is at {@code quote}; the length where it is open. */
    static int alternative(String sql, int quote) {
        char open = Chars.at(sql, quote + 1);
        int pair = "[{(<".indexOf(open);
        char close = pair < 0 ? open : "]})>".charAt(pair);
        for (int at = sql.indexOf(close, quote + 2); at >= 0; at = sql.indexOf(close, at + 1)) {
            if (Chars.at(sql, at + 1) == '\'') {
                return at + 1;
            }
        }
        return sql.length();
    }

    /** The end of the opening {@code $tag$} at {@code from}; -1 where it is none. */
    static int dollarTag(String sql, int from) {
        int at = from + 1;
        if (Chars.startsName(Chars.at(sql, at))) {
            while (Chars.at(sql, at) != '$' && Chars.continuesName(Chars.at(sql, at))) {
                at++;
            }
        }
        return Chars.at(sql, at) == '$' ? at + 1 : -1;
    }
}
