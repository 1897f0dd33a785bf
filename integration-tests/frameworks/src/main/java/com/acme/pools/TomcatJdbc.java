package com.acme.pools;

import org.apache.tomcat.jdbc.pool.DataSource;

/** As it says, with queries of its own. */
final class TomcatJdbc implements Used {
    @Override
    public DataSource open(String url) {
        DataSource pool = new DataSource();
        pool.setUrl(url);
        pool.setDriverClassName("org.h2.Driver");
        pool.setValidationQuery(Pools.TEST_QUERY);
        pool.setTestOnBorrow(true);
        pool.setValidationInterval(0);
        pool.setInitSQL(Pools.TEST_QUERY);
        pool.setJdbcInterceptors("StatementCache");
        return pool;
    }
}
