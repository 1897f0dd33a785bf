package dev.fetchonce.model;

/**
 * What the application did in a transaction, or since a savepoint, came to nothing: it may try again.
 *
 * @param tick the position in the unit of the last execution before it
 * @param dataSource the name of the DataSource it went to
 */
public record Rollback(int tick, String dataSource) {}
