package com.acme.pools;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The driver's DataSource, without a pool. */
final class H2Driver implements Used {
    @Override
    public DataSource open(String url) {
        JdbcDataSource bare = new JdbcDataSource();
        bare.setUrl(url);
        return bare;
    }
}
