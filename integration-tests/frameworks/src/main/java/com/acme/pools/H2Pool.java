package com.acme.pools;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** H2's own pool. */
final class H2Pool implements Used {
    @Override
    public DataSource open(String url) {
        return JdbcConnectionPool.create(url, "", "");
    }
}
