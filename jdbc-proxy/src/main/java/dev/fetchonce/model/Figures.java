package dev.fetchonce.model;

import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {
    private static final int ONE_GROUP = 1_000;

    private Figures() {}

    /** {@code 1,234}. The JDK's formatter asks for a locale's symbols, which takes longer than the rest of a sentence. */
    public static String count(long number) {
        return number >= 0 && number < ONE_GROUP ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }
}
