package com.acme.pools;

import com.alibaba.druid.pool.DruidDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** As it says, with queries of its own. */
final class Druid implements Used {
    @Override
    public DataSource open(String url) throws SQLException {
        DruidDataSource pool = new DruidDataSource();
        pool.setUrl(url);
        pool.setValidationQuery(Pools.TEST_QUERY);
        pool.setTestOnBorrow(true);
        pool.setConnectionInitSqls(List.of(Pools.TEST_QUERY));
        pool.setPoolPreparedStatements(true);
        pool.setFilters("stat");
        return pool;
    }
}
