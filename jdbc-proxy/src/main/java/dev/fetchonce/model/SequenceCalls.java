package dev.fetchonce.model;

import java.util.regex.Pattern;

/** Tells whether a SQL text asks a sequence for its next value. */
public final class SequenceCalls {
    private static final Pattern CALL =
            Pattern.compile("\\bnext value for\\b|\\bnextval *\\(|\\. *nextval\\b", Pattern.CASE_INSENSITIVE);

    private SequenceCalls() {}

    /** In the way of any database. */
    public static boolean areIn(String sql) {
        return CALL.matcher(sql).find();
    }
}
