package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Rollback;
import dev.fetchonce.model.RowWitness;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.sql.ValueHash;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A recorder with a unit of work open on this thread, and what it holds. */
final class Recorded implements AutoCloseable {
    static final DataSourceId H2 = new DataSourceId("test", Dialect.H2);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final Recorder recorder = new Recorder(Settings.DEFAULT, closed -> {});
    final JdbcProxies proxies = new JdbcProxies(recorder);
    private final Recorder.Scope scope = recorder.open(UnitKind.TEST, "test", "");

    /** The URL of a new database, which lives as long as this JVM. */
    static String url() {
        return "jdbc:h2:mem:proxy" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    /** A bare connection to a new database with customers 104, 103, 102, 101 and a customer without a town. */
    static Connection shop() throws SQLException {
        return shop(url());
    }

    static Connection shop(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table customer (id bigint primary key, name varchar(20), town_id int)");
            statement.execute("insert into customer values"
                    + " (104, 'Ada', 1), (103, 'Bob', 2), (102, 'Cyd', 0), (101, 'Dan', null)");
        }
        return connection;
    }

    /** {@link #shop()}, observed. */
    Connection observedShop() throws SQLException {
        return proxies.connection(shop(), H2);
    }

    List<ExecutionGroup> groups() {
        return scope.snapshot().groups();
    }

    List<Integer> rollbacks() {
        return scope.snapshot().rollbacks().stream().map(Rollback::tick).toList();
    }

    long executions() {
        return scope.snapshot().executions();
    }

    ExecutionGroup only() {
        if (groups().size() != 1) {
            throw new AssertionError("expected one statement, but recorded were "
                    + groups().stream().map(each -> each.statement().example()).toList() + ", faults "
                    + recorder.faults());
        }
        return groups().get(0);
    }

    Execution onlyExecution() {
        List<Execution> log = only().log();
        if (log.size() != 1) {
            throw new AssertionError("expected one execution, but there were " + log.size());
        }
        return log.get(0);
    }

    /** The hashes of the values read from {@code column} ({@code #1} for the first) of the only statement. */
    List<Long> read(String column) {
        for (RowWitness each : only().witnesses()) {
            if (each.column().equalsIgnoreCase(column)) {
                return IntStream.range(0, each.size()).mapToObj(each::hash).toList();
            }
        }
        return List.of();
    }

    static List<Long> hashes(long... values) {
        return LongStream.of(values).mapToObj(ValueHash::ofLong).toList();
    }

    @Override
    public void close() {
        scope.close();
    }
}
