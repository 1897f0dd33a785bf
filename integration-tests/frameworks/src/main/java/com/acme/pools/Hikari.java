package com.acme.pools;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** As it says, with queries of its own. */
final class Hikari implements Used {
    private @Nullable HikariDataSource pool;

    @Override
    public DataSource open(String url) {
        HikariDataSource opened = new HikariDataSource();
        opened.setPoolName("orders-pool");
        opened.setJdbcUrl(url);
        opened.setConnectionInitSql(Pools.TEST_QUERY);
        opened.setConnectionTestQuery(Pools.TEST_QUERY);
        pool = opened;
        return opened;
    }

    @Override
    public void stop() {
        if (pool != null) {
            pool.close();
        }
    }
}
