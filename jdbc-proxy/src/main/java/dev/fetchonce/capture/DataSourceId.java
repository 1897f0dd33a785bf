package dev.fetchonce.capture;

import dev.fetchonce.model.Dialect;

/**
 * Which database executions go to.
 *
 * @param name for people: the pool's or the DataSource's name, or the JDBC URL without credentials and options
 * @param origin what tells it from others of that name, such as the user: equal for the same database; 0 where nothing does
 */
public record DataSourceId(String name, Dialect dialect, long origin) {
    /** One whose name tells it from all others. */
    public DataSourceId(String name, Dialect dialect) {
        this(name, dialect, 0);
    }
}
