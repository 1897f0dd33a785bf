package com.acme.breakages;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JDBC in the ways that depend on which object a connection is. */
final class Spring {
    private Spring() {}

    public static void main(String... arguments) throws SQLException {
        try (HikariDataSource pool = Pools.hikari(Tap.url("spring"))) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            jdbc.execute("create table thing (id int)");
            jdbc.execute("insert into thing select x from system_range(1, 3)");
            streams(pool);
            nested(pool);
            evicts(pool);
        }
        single();
    }

    /** The stream's end releases {@code statement.getConnection()}: the transaction's own, or one to be closed. */
    private static void streams(DataSource pool) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        new TransactionTemplate(new DataSourceTransactionManager(pool)).executeWithoutResult(status -> {
            try (Stream<Integer> ids =
                    jdbc.queryForStream("select id from thing order by id", (row, i) -> row.getInt(1))) {
                System.out.println("streamed " + ids.toList());
            }
            System.out.println("then " + jdbc.queryForObject("select count(*) from thing", Integer.class));
        });
    }

    /** Four DataSources above each other: each query is one. */
    private static void nested(DataSource pool) {
        DataSource lazy = new LazyConnectionDataSourceProxy(new DelegatingDataSource(pool));
        JdbcTemplate jdbc = new JdbcTemplate(new TransactionAwareDataSourceProxy(lazy));
        new TransactionTemplate(new DataSourceTransactionManager(lazy))
                .executeWithoutResult(status -> System.out.println(
                        "nested " + jdbc.queryForList("select id as nested from thing", Integer.class)));
    }

    private static void evicts(HikariDataSource pool) throws SQLException {
        Tap.calls();
        try (Connection connection = pool.getConnection()) {
            pool.evictConnection(connection);
        }
        long deadline = System.nanoTime() + 5_000_000_000L;
        int closed = 0;
        while (closed == 0 && System.nanoTime() < deadline) {
            closed += Tap.calls().getOrDefault("Connection.close", 0);
        }
        System.out.println("evicted " + closed);
    }

    private static void single() {
        SingleConnectionDataSource source = new SingleConnectionDataSource(Tap.url("single"), false);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("create table single (id int)");
        System.out.println("single " + jdbc.queryForList("select id from single"));
        SingleConnectionDataSource early = new SingleConnectionDataSource(Tap.url("single"), false);
        earlier(early);
        System.out.println("early " + new JdbcTemplate(early).queryForList("select id from single")
                + new JdbcTemplate(early).queryForList("select id from single"));
        source.destroy();
        early.destroy();
    }

    private static void earlier(SingleConnectionDataSource source) {
        try {
            source.initConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
