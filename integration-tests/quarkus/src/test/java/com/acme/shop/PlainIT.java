package com.acme.shop;

import com.acme.expect.FailsWith;
import dev.fetchonce.junit.MaxQueries;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A test that is none of Quarkus', beside those that are. */
class PlainIT {
    @Test
    @MaxQueries(1)
    void keeps_its_budget() throws SQLException {
        select(1);
    }

    @Test
    @MaxQueries(1)
    @FailsWith("expected at most 1 query, but executed 2.")
    void breaks_its_budget() throws SQLException {
        select(2);
    }

    private static void select(int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:plain");
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < times; i++) {
                statement.executeQuery("values (" + i + ")").close();
            }
        }
    }
}
