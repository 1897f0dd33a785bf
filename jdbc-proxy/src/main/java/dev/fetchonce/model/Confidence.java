package dev.fetchonce.model;

/** How sure a finding is: {@code proven} by the values that flowed, {@code likely} by row counts or lazy-loading frames, {@code possible} by repetition alone. */
public enum Confidence {
    PROVEN("proven"),
    LIKELY("likely"),
    POSSIBLE("possible");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /** The word that the JSON uses. */
    @Override
    public String toString() {
        return word;
    }
}
