package dev.fetchonce.model;

/** How much a finding matters, by the executions it costs in one run. */
public enum Severity {
    CRITICAL("critical"),
    WARNING("warning"),
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that the JSON uses. */
    @Override
    public String toString() {
        return word;
    }
}
