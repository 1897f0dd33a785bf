package dev.fetchonce.sql;

/** Undoes the escapes of string literals, so that a literal hashes as the value it stands for. */
final class Literals {
    /** How a string escapes. */
    enum Style {
        /** The quote doubled. */
        PLAIN,
        /** A backslash, as MySQL reads it, or the quote doubled. */
        MYSQL,
        /** A backslash, as PostgreSQL's {@code E'…'} reads it, or the quote doubled. */
        POSTGRES,
        /** A backslash before a code point: {@code U&'\0061'}. */
        UNICODE,
        /** Hexadecimal digits of bytes. */
        HEX,
        /** Binary digits of a number. */
        BITS;

        boolean hasBackslash() {
            return this == MYSQL || this == POSTGRES;
        }
    }

    private Literals() {}

    /** The hash of the value between the quotes at {@code from - 1} and {@code to}. */
    static long hash(String sql, int from, int to, char quote, Style style) {
        return switch (style) {
            case HEX -> ValueHash.ofBytes(bytes(sql, from, to));
            case BITS -> Numerals.ofLiteral("0b" + sql.substring(from, to), 0, to - from + 2, false);
            default ->
                isPlain(sql, from, to, quote, style)
                        ? ValueHash.ofText(sql, from, to)
                        : ofText(decode(new StringBuilder(), sql, from, to, quote, style));
        };
    }

    static long ofText(StringBuilder text) {
        return ValueHash.ofText(text, 0, text.length());
    }

    private static boolean isPlain(String sql, int from, int to, char quote, Style style) {
        for (int i = from; i < to; i++) {
            char c = sql.charAt(i);
            if (c == quote || (c == '\\' && style != Style.PLAIN)) {
                return false;
            }
        }
        return true;
    }

    /** Appends the text that the literal stands for. */
    static StringBuilder decode(StringBuilder into, String sql, int from, int to, char quote, Style style) {
        int at = from;
        while (at < to) {
            char c = sql.charAt(at);
            if (c == quote) {
                into.append(c);
                at += 2;
            } else if (c == '\\' && style != Style.PLAIN && at + 1 < to) {
                at = style == Style.UNICODE ? codePoint(into, sql, at, to) : escape(into, sql, at + 1, to, style);
            } else {
                into.append(c);
                at++;
            }
        }
        return into;
    }

    private static int escape(StringBuilder into, String sql, int at, int to, Style style) {
        char c = sql.charAt(at);
        int simple = "bfnrt".indexOf(c);
        if (simple >= 0 && (c != 'f' || style == Style.POSTGRES)) {
            into.append("\b\f\n\r\t".charAt(simple));
            return at + 1;
        }
        if (style == Style.POSTGRES) {
            if (c == 'x') {
                return number(into, sql, at, at + 1, Math.min(to, at + 3), 16);
            }
            if (c == 'u' || c == 'U') {
                return number(into, sql, at, at + 1, Math.min(to, at + (c == 'u' ? 5 : 9)), 16);
            }
            if (c >= '0' && c <= '7') {
                return number(into, sql, at, at, Math.min(to, at + 3), 8);
            }
        } else if (c == '0' || c == 'Z') {
            into.append(c == '0' ? '\0' : '\u001a');
            return at + 1;
        } else if (c == '%' || c == '_') {
            into.append('\\');
        }
        into.append(c);
        return at + 1;
    }

    private static int codePoint(StringBuilder into, String sql, int at, int to) {
        char c = sql.charAt(at + 1);
        int from = c == '+' ? at + 2 : at + 1;
        return number(into, sql, at + 1, from, Math.min(to, from + (c == '+' ? 6 : 4)), 16);
    }

    /** Appends the character of that number; where there are no digits, the character at {@code otherwise}. */
    private static int number(StringBuilder into, String sql, int otherwise, int from, int to, int radix) {
        int code = 0;
        int at = from;
        while (at < to && Character.digit(sql.charAt(at), radix) >= 0) {
            code = code * radix + Character.digit(sql.charAt(at), radix);
            at++;
        }
        if (at == from || !Character.isValidCodePoint(code)) {
            into.append(sql.charAt(otherwise));
            return otherwise + 1;
        }
        into.appendCodePoint(code);
        return at;
    }

    /** The bytes of hexadecimal digits; whatever else stands among them is passed over. */
    static byte[] bytes(String sql, int from, int to) {
        byte[] bytes = new byte[(to - from + 1) / 2];
        int digits = 0;
        for (int i = from; i < to; i++) {
            int digit = Chars.hex(sql.charAt(i));
            if (digit >= 0) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        return digits == 2 * bytes.length ? bytes : java.util.Arrays.copyOf(bytes, (digits + 1) / 2);
    }
}
