package com.acme.site;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database of the site. */
public final class Site {

    private static final DataSource DATA_SOURCE =
            JdbcConnectionPool.create("jdbc:h2:mem:site;DB_CLOSE_DELAY=-1", "", "");

    private Site() {}

    static DataSource dataSource() {
        return DATA_SOURCE;
    }
}
