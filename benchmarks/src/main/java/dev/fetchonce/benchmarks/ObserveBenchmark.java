package dev.fetchonce.benchmarks;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A page of 1 + 50 prepared queries on H2 in memory: bare, through datasource-proxy with its counter, and observed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ObserveBenchmark {
    private static final int ROWS = 50;

    @Param({"bare", "datasource-proxy", "fetchonce"})
    String through = "bare";

    private final Fetchonce fetchonce = Fetchonce.create();
    private Connection connection;

    @Setup
    public void open() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + through);
        connection = dataSource(h2).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table customer (id bigint primary key, name varchar(100))");
            statement.execute("create table orders (id bigint primary key, customer_id bigint)");
            for (int i = 0; i < ROWS; i++) {
                statement.execute("insert into customer values (" + i + ", 'name')");
                statement.execute("insert into orders values (" + (1000 + i) + ", " + i + ")");
            }
        }
    }

    private DataSource dataSource(DataSource h2) {
        return switch (through) {
            case "fetchonce" -> fetchonce.observe(h2);
            case "datasource-proxy" ->
                ProxyDataSourceBuilder.create(h2).countQuery().build();
            default -> h2;
        };
    }

    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    @Benchmark
    public long page() throws SQLException {
        try (var unit = fetchonce.unit(UnitKind.REQUEST, "GET /orders")) {
            return orders();
        }
    }

    private long orders() throws SQLException {
        long length = 0;
        try (PreparedStatement orders = connection.prepareStatement("select id, customer_id from orders");
                ResultSet rows = orders.executeQuery()) {
            while (rows.next()) {
                length += nameOf(rows.getLong(2));
            }
        }
        return length;
    }

    private long nameOf(long id) throws SQLException {
        try (PreparedStatement customer = connection.prepareStatement("select id, name from customer where id = ?")) {
            customer.setLong(1, id);
            try (ResultSet rows = customer.executeQuery()) {
                return rows.next() ? rows.getString(2).length() : 0;
            }
        }
    }
}
