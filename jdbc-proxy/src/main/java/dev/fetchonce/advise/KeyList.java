package dev.fetchonce.advise;

/** A key compared with a list of them. */
final class KeyList {
    /** Some databases allow no more. */
    static final int MOST = 1_000;

    static final String CAUTION = "Keep lists below 1,000 values: some databases allow no more.";
    static final String PAST_THE_ORM = CAUTION
            + " It goes past the ORM: rows already loaded keep their old state, and no cascade or listener runs.";

    static final int MOST_WRITTEN = 20;

    private KeyList() {}

    /** The condition with {@code = value} replaced by a list; empty where the value is compared otherwise. */
    static String in(SqlParts parts, int value, Case found) {
        long keys = Math.min(found.distinctBinds(), MOST_WRITTEN);
        return parts.whereLooksUp(value, "in (" + "?, ".repeat((int) keys - 1) + "?)");
    }
}
