package com.acme.pools;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import javax.sql.DataSource;

/** As it says, with queries of its own. */
final class C3p0 implements Used {
    @Override
    public DataSource open(String url) {
        ComboPooledDataSource pool = new ComboPooledDataSource();
        pool.setJdbcUrl(url);
        pool.setPreferredTestQuery(Pools.TEST_QUERY);
        pool.setTestConnectionOnCheckout(true);
        pool.setMaxStatements(50);
        return pool;
    }
}
