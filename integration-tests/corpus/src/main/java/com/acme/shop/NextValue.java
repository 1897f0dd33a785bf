package com.acme.shop;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The expression by which a database draws from a sequence. */
public final class NextValue {
    private NextValue() {}

    public static String of(DataSource dataSource, String sequence) {
        try (Connection connection = dataSource.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return postgres ? "nextval('" + sequence + "')" : "next value for " + sequence;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
