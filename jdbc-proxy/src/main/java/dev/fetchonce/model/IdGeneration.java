package dev.fetchonce.model;

/**
 * How the identifiers of an entity come to be.
 *
 * @param name the sequence or the table that gives them; empty where there is none
 * @param increment how many identifiers one call of that sequence or table gives; 0 where there is none
 */
public record IdGeneration(Strategy strategy, String name, int increment) {
    /** Nobody generates them: the application sets them. */
    public static final IdGeneration ASSIGNED = new IdGeneration(Strategy.ASSIGNED, "", 0);

    /** Where an identifier comes from. */
    public enum Strategy {
        /** The INSERT itself makes it, so that INSERTs cannot be sent as a batch by every ORM. */
        IDENTITY,
        /** A sequence of the database. */
        SEQUENCE,
        /** A row of a table, updated for each block of identifiers. */
        TABLE,
        /** The ORM computes it, without the database. */
        IN_MEMORY,
        /** The application sets it, or it is another entity's. */
        ASSIGNED
    }
}
