package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all topics have in common: a database of customers and towns, observed, and an open unit of work. */
@ExtendWith(Limits.class)
abstract class Behaviour {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final FrontEnd frontEnd;
    private final String url;
    private DataSource database;
    private FrontEnd.Unit unit;
    Connection connection;

    Behaviour(FrontEnd frontEnd) {
        this(frontEnd, "h2");
    }

    /** @param product the part of the URL that names the database product */
    Behaviour(FrontEnd frontEnd, String product) {
        this.frontEnd = frontEnd;
        this.url = "jdbc:" + product + ":mem:conformance" + DATABASES.incrementAndGet();
    }

    @BeforeEach
    void openUnit() throws SQLException {
        database = frontEnd.observed(url);
        connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            fill(statement);
        }
        unit = frontEnd.open(getClass().getSimpleName());
    }

    /** Makes what the application finds. */
    void fill(Statement statement) throws SQLException {
        statement.execute("create table town (id int primary key, name varchar(20))");
        statement.execute("insert into town values (1, 'Aachen'), (2, 'Bonn'), (3, 'Calw')");
        statement.execute("create table customer (id bigint primary key, name varchar(20), town_id int, points int)");
        statement.execute("insert into customer values (104, 'Ada', 1, 7), (103, 'Bob', 2, 2), (102, 'Cyd', 3, 0),"
                + " (101, 'Dan', null, null)");
    }

    @AfterEach
    void no_error_of_ours_was_swallowed() throws SQLException {
        assertThat(unit.finish().diagnostics().faults()).isEmpty();
        connection.close();
    }

    FrontEnd frontEnd() {
        return frontEnd;
    }

    /** Another connection of the application to the same database. */
    Connection another() throws SQLException {
        return database.getConnection();
    }

    /** The same of a user. */
    Connection anotherOf(String user, String password) throws SQLException {
        return database.getConnection(user, password);
    }

    /** What was recorded since the test began. */
    Seen seen() {
        return new Seen(unit.recording());
    }

    /** Ends the unit, and gives what was found in it. */
    Found found() {
        return new Found(unit.finish());
    }

    /** Executes a query as a plain statement and reads its rows to the end, but no value. */
    void query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            drain(rows);
        }
    }

    /** Executes a query that was prepared, and reads its rows to the end, but no value. */
    static void drain(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            drain(rows);
        }
    }

    /** Reads rows to the end, but no value. */
    static int drain(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
        }
        return count;
    }
}
