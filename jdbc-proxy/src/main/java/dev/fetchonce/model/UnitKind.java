package dev.fetchonce.model;

/**
 * What kind of unit of work executions belong to; {@code fixture} is what runs before and after tests, {@code thread} is
 * a guess, for want of a better boundary.
 */
public enum UnitKind {
    TEST("test"),
    FIXTURE("fixture"),
    REQUEST("request"),
    JOB("job"),
    MESSAGE("message"),
    MAIN("main"),
    THREAD("thread");

    private final String word;

    UnitKind(String word) {
        this.word = word;
    }

    /** The word that the JSON uses. */
    @Override
    public String toString() {
        return word;
    }
}
