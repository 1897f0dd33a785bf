package com.acme.pools;

import javax.sql.DataSource;
import org.vibur.dbcp.ViburDBCPDataSource;

/** As it says, with queries of its own. */
final class Vibur implements Used {
    @Override
    public DataSource open(String url) {
        ViburDBCPDataSource pool = new ViburDBCPDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("");
        pool.setPassword("");
        pool.setTestConnectionQuery(Pools.TEST_QUERY);
        pool.setInitSQL(Pools.TEST_QUERY);
        pool.setConnectionIdleLimitInSeconds(0);
        pool.setStatementCacheMaxSize(10);
        pool.start();
        return pool;
    }
}
