package dev.fetchonce.model;

/** How the repeated rows relate to the source rows. */
public enum RelationKind {
    TO_ONE("to-one"),
    ONE_TO_ONE("one-to-one"),
    TO_MANY("to-many"),
    MANY_TO_MANY("many-to-many");

    private final String word;

    RelationKind(String word) {
        this.word = word;
    }

    /** Whether each source row leads to at most one repeated row. */
    public boolean leadsToOne() {
        return this == TO_ONE || this == ONE_TO_ONE;
    }

    /** The word that the JSON uses. */
    @Override
    public String toString() {
        return word;
    }
}
