package dev.fetchonce.sql;

import dev.fetchonce.sql.Literals.Style;
import org.jspecify.annotations.Nullable;

/** The letters that may stand directly before a string (R5): {@code N'…'}, {@code X'…'}, {@code E'…'}, {@code nq'…'}. */
final class Prefixes {
    private Prefixes() {}

    /** How the string behind that word is read; null where the word is no prefix. */
    static @Nullable Style style(String sql, int from, int to, Syntax syntax) {
        int length = to - from;
        char first = Chars.fold(sql.charAt(from));
        if (Chars.at(sql, to) == '&') {
            return length == 1 && first == 'u' ? Style.UNICODE : null;
        }
        if (first == '_') {
            return Style.PLAIN;
        }
        char last = Chars.fold(sql.charAt(to - 1));
        if (length == 1) {
            return one(first, syntax);
        }
        if (length != 2) {
            return null;
        }
        if (last == 'x' && (first == 'b' || first == 'g' || first == 'u')) {
            return Style.HEX;
        }
        return first == 'n' && last == 'q' ? Style.PLAIN : null;
    }

    private static @Nullable Style one(char letter, Syntax syntax) {
        return switch (letter) {
            case 'n', 'g', 'r', 'q' -> Style.PLAIN;
            case 'x' -> Style.HEX;
            case 'b' -> Style.BITS;
            case 'e' -> syntax.postgresOperators() ? Style.POSTGRES : Style.PLAIN;
            default -> null;
        };
    }
}
