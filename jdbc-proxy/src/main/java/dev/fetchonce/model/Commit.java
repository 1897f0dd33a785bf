package dev.fetchonce.model;

/**
 * A transaction that the application committed.
 *
 * @param tick the position in the unit of the last execution before it
 * @param dataSource the name of the DataSource it went to
 */
public record Commit(int tick, String dataSource) {}
