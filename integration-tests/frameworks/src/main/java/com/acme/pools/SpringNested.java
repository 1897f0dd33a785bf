package com.acme.pools;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Spring's DataSources, one in the other, around a pool. */
final class SpringNested implements Used {
    @Override
    public DataSource open(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("nested-pool");
        pool.setJdbcUrl(url);
        return new DelegatingDataSource(
                new LazyConnectionDataSourceProxy(new TransactionAwareDataSourceProxy(new DelegatingDataSource(pool))));
    }
}
