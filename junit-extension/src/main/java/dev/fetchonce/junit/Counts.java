package dev.fetchonce.junit;

import dev.fetchonce.model.Figures;

/** How counts and long texts are written in failures. */
final class Counts {
    private static final int LONGEST = 160;

    private Counts() {}

    /** {@code 1 query}, {@code 1,000 queries}. */
    static String queries(long count) {
        return count(count) + (count == 1 ? " query" : " queries");
    }

    /** {@code 1 row}, {@code 1,000 rows}. */
    static String rows(long count) {
        return count(count) + (count == 1 ? " row" : " rows");
    }

    static String count(long count) {
        return Figures.count(count);
    }

    /** The text on one line, cut after 160 characters. */
    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
