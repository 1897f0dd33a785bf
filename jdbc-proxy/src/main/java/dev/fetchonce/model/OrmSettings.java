package dev.fetchonce.model;

/**
 * What is configured for all entities of an ORM.
 *
 * @param batchSize how many writes go into one JDBC batch; 1 where none are batched
 * @param ordersInserts whether INSERTs of one entity are brought together, so that they make one batch
 * @param ordersUpdates the same for UPDATEs
 * @param fetchSize how many lazy associations one query loads where nothing else is said; 1 where each has its own
 */
public record OrmSettings(int batchSize, boolean ordersInserts, boolean ordersUpdates, int fetchSize) {
    /** Nothing is configured, or nothing is known. */
    public static final OrmSettings NONE = new OrmSettings(1, false, false, 1);

    /** What is configured in both. */
    public OrmSettings and(OrmSettings other) {
        return new OrmSettings(
                Math.min(batchSize, other.batchSize),
                ordersInserts && other.ordersInserts,
                ordersUpdates && other.ordersUpdates,
                Math.min(fetchSize, other.fetchSize));
    }
}
