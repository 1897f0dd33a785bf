package com.acme.pools;

import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;

/** As it says, with queries of its own. */
final class Dbcp2 implements Used {
    @Override
    public DataSource open(String url) {
        BasicDataSource pool = new BasicDataSource();
        pool.setUrl(url);
        pool.setValidationQuery(Pools.TEST_QUERY);
        pool.setTestOnBorrow(true);
        pool.setTestOnReturn(true);
        pool.setConnectionInitSqls(List.of(Pools.TEST_QUERY));
        pool.setPoolPreparedStatements(true);
        return pool;
    }
}
