package dev.fetchonce.capture;

import dev.fetchonce.model.Dialect;

/**
 * Which database executions go to.
 *
 * @param name for people: the pool's or the DataSource's name, or the JDBC URL without credentials and options
 */
public record DataSourceId(String name, Dialect dialect) {}
