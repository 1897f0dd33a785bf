package dev.fetchonce.sql;

import java.util.Locale;
import java.util.Set;

/** Tells column types that may hold much from those that hold a name or a number. */
final class WideTypes {
    /** A page of text: what is longer is read when it is shown, not when it is listed. */
    private static final int LONG = 1_000;

    private static final Set<String> TYPES = Set.of(
            "text",
            "mediumtext",
            "longtext",
            "ntext",
            "clob",
            "nclob",
            "dbclob",
            "blob",
            "mediumblob",
            "longblob",
            "bytea",
            "image",
            "json",
            "jsonb",
            "xml",
            "xmltype");

    private WideTypes() {}

    /** Whether the column definition whose type begins at {@code at} is wide. */
    static boolean isWide(TokenList tokens, int at, int to) {
        if (at >= to) {
            return false;
        }
        if (TYPES.contains(word(tokens, at)) || isLargeObject(tokens, at, to)) {
            return true;
        }
        int open = at;
        while (open < to && open < at + 3 && tokens.code(open) != '(') {
            open++;
        }
        boolean characters =
                word(tokens, at).contains("char") || word(tokens, at).contains("binary");
        return characters && open + 1 < to && tokens.code(open) == '(' && isLong(word(tokens, open + 1));
    }

    /** {@code character large object}, {@code binary large object}. */
    private static boolean isLargeObject(TokenList tokens, int at, int to) {
        return at + 2 < to
                && word(tokens, at + 1).equals("large")
                && word(tokens, at + 2).equals("object");
    }

    private static boolean isLong(String length) {
        return length.equals("max") || (length.matches("\\d{1,9}") && Integer.parseInt(length) >= LONG);
    }

    private static String word(TokenList tokens, int at) {
        return tokens.text(at).toLowerCase(Locale.ROOT);
    }
}
