package dev.fetchonce.model;

import java.util.Locale;

/** Where somebody said that a finding is accepted. */
public enum AcceptedBy {
    /** An entry of {@code fetchonce-baseline.json}. */
    BASELINE,
    /** {@code @AcceptFinding} on a method or class of the call site. */
    ANNOTATION,
    /** A line of {@code fetchonce.ignore} or of the settings. */
    CONFIGURATION,
    /** A comment in the statement. */
    COMMENT;

    /** As the report writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
