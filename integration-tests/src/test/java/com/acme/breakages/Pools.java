package com.acme.breakages;

import com.alibaba.druid.pool.DruidDataSource;
import com.mchange.v2.c3p0.ComboPooledDataSource;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.vibur.dbcp.ViburDBCPDataSource;

/** The pools that applications have, each with a statement cache where it has one, a test query and two connections. */
final class Pools {
    static final String TEST_QUERY = "select 'alive'";
    static final int SIZE = 2;
    private static final int CACHED = 20;

    private Pools() {}

    /** Those that are not open yet. */
    interface Opening {
        DataSource open(String url) throws Exception;
    }

    static Map<String, Opening> all() {
        Map<String, Opening> all = new LinkedHashMap<>();
        all.put("hikari", Pools::hikari);
        all.put("dbcp2", Pools::dbcp2);
        all.put("tomcat", Pools::tomcat);
        all.put("c3p0", Pools::c3p0);
        all.put("agroal", Pools::agroal);
        all.put("vibur", Pools::vibur);
        all.put("druid", Pools::druid);
        return all;
    }

    static HikariDataSource hikari(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setConnectionTestQuery(TEST_QUERY);
        pool.setConnectionInitSql(TEST_QUERY);
        pool.setMaximumPoolSize(SIZE);
        return pool;
    }

    private static DataSource dbcp2(String url) {
        BasicDataSource pool = new BasicDataSource();
        pool.setUrl(url);
        pool.setValidationQuery(TEST_QUERY);
        pool.setPoolPreparedStatements(true);
        pool.setMaxTotal(SIZE);
        return pool;
    }

    private static DataSource tomcat(String url) {
        org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
        pool.setUrl(url);
        pool.setDriverClassName(Tap.class.getName());
        pool.setValidationQuery(TEST_QUERY);
        pool.setTestOnBorrow(true);
        pool.setJdbcInterceptors("StatementCache(max=" + CACHED + ");ConnectionState");
        pool.setMaxActive(SIZE);
        return pool;
    }

    private static DataSource c3p0(String url) {
        ComboPooledDataSource pool = new ComboPooledDataSource();
        pool.setJdbcUrl(url);
        pool.setPreferredTestQuery(TEST_QUERY);
        pool.setTestConnectionOnCheckout(true);
        pool.setMaxStatementsPerConnection(CACHED);
        pool.setInitialPoolSize(SIZE);
        pool.setMinPoolSize(SIZE);
        pool.setMaxPoolSize(SIZE);
        return pool;
    }

    private static DataSource agroal(String url) throws Exception {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(SIZE)
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(url).initialSql(TEST_QUERY))));
    }

    private static DataSource vibur(String url) {
        ViburDBCPDataSource pool = new ViburDBCPDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("sa");
        pool.setPassword("");
        pool.setTestConnectionQuery(TEST_QUERY);
        pool.setConnectionIdleLimitInSeconds(0);
        pool.setStatementCacheMaxSize(CACHED);
        pool.setPoolInitialSize(SIZE);
        pool.setPoolMaxSize(SIZE);
        pool.start();
        return pool;
    }

    private static DataSource druid(String url) {
        DruidDataSource pool = new DruidDataSource();
        pool.setUrl(url);
        pool.setDriverClassName(Tap.class.getName());
        pool.setValidationQuery(TEST_QUERY);
        pool.setTestOnBorrow(true);
        pool.setPoolPreparedStatements(true);
        pool.setMaxActive(SIZE);
        return pool;
    }
}
