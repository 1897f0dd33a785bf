package dev.fetchonce.sql;

/** Character classes of SQL text; of no locale (R1, R3). */
final class Chars {
    /** For each ASCII character that may stand in any unquoted name its lower case, for any other 0. */
    private static final char[] NAME_PARTS = new char[128];

    static {
        for (char c = 0; c < 128; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            NAME_PARTS[c] = letter || isDigit(c) || c == '$' ? fold(c) : 0;
        }
    }

    private Chars() {}

    /** The folded form of a character that may stand in an unquoted name; 0 for any other. */
    static char namePart(char c) {
        if (c < 0x80) {
            return NAME_PARTS[c];
        }
        return isBlank(c) ? 0 : Character.toLowerCase(c);
    }

    /** R1: what stands between tokens. */
    static boolean isBlank(char c) {
        if (c <= 0x20) {
            return true;
        }
        if (c < 0x85) {
            return false;
        }
        return c == 0x85
                || c == 0xa0
                || (c >= 0x2000 && c <= 0x200b)
                || c == 0x2028
                || c == 0x2029
                || c == 0x3000
                || c == 0xfeff;
    }

    /** R3: lower case by the character alone, so that a Turkish default locale changes nothing. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Character.toLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter, an underscore, or anything beyond ASCII that is no blank. */
    static boolean startsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 0x80 && !isBlank(c));
    }

    /** What any dialect lets stand inside an unquoted name. */
    static boolean continuesName(char c) {
        return startsName(c) || isDigit(c) || c == '$';
    }

    /** The value of a hexadecimal digit; -1 for any other character. */
    static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** The character at {@code index}, or NUL outside of {@code text}. */
    static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    /** {@code text} in lower case, character by character. */
    static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }
}
