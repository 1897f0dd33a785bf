package dev.fetchonce.report;

/** What rules are about, for readers who are shown many of them; in the order in which they are shown. */
public enum RuleFamily {
    FETCHING("fetching"),
    COUNTING("counting"),
    WRITING("writing"),
    READING("reading"),
    TRANSACTIONS("transactions"),
    INDEX("index"),
    /** Of rules that a newer version wrote. */
    OTHER("other");

    private final String word;

    RuleFamily(String word) {
        this.word = word;
    }

    /** The family that a page names; {@link #OTHER} where there is none of that name. */
    static RuleFamily of(String word) {
        for (RuleFamily each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        return OTHER;
    }

    /** The word that pages use. */
    @Override
    public String toString() {
        return word;
    }
}
