package com.acme.breakages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** What a bundle does when it is started: queries, and a cast to its driver's class. */
public final class InBundle implements BundleActivator {
    @Override
    public void start(BundleContext context) throws SQLException {
        String name = context.getBundle().getSymbolicName();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table thing as select x as id from system_range(1, 3)");
            try (PreparedStatement query = connection.prepareStatement("select id from thing where id = ?")) {
                for (int i = 0; i < 3; i++) {
                    query.setInt(1, i);
                    try (ResultSet rows = query.executeQuery()) {
                        System.out.println(name + " " + rows.next());
                    }
                }
            }
            System.out.println(name + " casts " + ((JdbcConnection) connection).getCatalog());
        }
    }

    @Override
    public void stop(BundleContext context) {
        // Nothing is open.
    }
}
