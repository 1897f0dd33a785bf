package com.acme.pools;

import java.sql.Connection;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** {@code DriverManager} itself. */
final class OverDriverManager implements Used {
    @Override
    public DataSource open(String url) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return DriverManager.getConnection(url);
            }

            @Override
            public Connection getConnection(String user, String password) throws java.sql.SQLException {
                return DriverManager.getConnection(url, user, password);
            }
        };
    }
}
