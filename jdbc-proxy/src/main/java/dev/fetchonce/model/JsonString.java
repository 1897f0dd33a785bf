package dev.fetchonce.model;

import java.util.Locale;

/** Writes texts as JSON does. By hand, for Jackson would load 600 classes in every JVM that has something to report. */
public final class JsonString {
    private static final int CONTROLS = 0x20;

    private JsonString() {}

    /** Appends the text in quotes. */
    public static void append(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> character(out, c, isWhole(text, i));
            }
        }
        out.append('"');
    }

    /** Half of a character, as SQL that was cut may hold, could not be written to a file. */
    private static boolean isWhole(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return true;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static void character(StringBuilder out, char c, boolean whole) {
        if (c < CONTROLS || !whole) {
            String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
            out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            out.append(c);
        }
    }
}
