package dev.fetchonce.model;

import java.util.regex.Pattern;

/** Tells whether a SQL text asks a sequence for its next value. */
public final class SequenceCalls {
    private static final String WORD = "next";

    private static final Pattern CALL =
            Pattern.compile("\\bnext value for\\b|\\bnextval *\\(|\\. *nextval\\b", Pattern.CASE_INSENSITIVE);

    private SequenceCalls() {}

    /** In the way of any database. */
    public static boolean areIn(String sql) {
        return mayBeIn(sql) && CALL.matcher(sql).find();
    }

    /** Of most statements this is told sooner. */
    private static boolean mayBeIn(String sql) {
        for (int i = sql.length() - WORD.length(); i >= 0; i--) {
            if (sql.regionMatches(true, i, WORD, 0, WORD.length())) {
                return true;
            }
        }
        return false;
    }
}
