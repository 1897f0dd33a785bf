package com.acme.shop.jdbc;

import dev.fetchonce.corpus.FrameworkShop;
import dev.fetchonce.corpus.Requests;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The shop by plain JDBC, over one connection. */
public final class JdbcShop implements FrameworkShop {
    private final DataSource dataSource;
    private final Connection connection;
    private final Requests requests;

    public JdbcShop(DataSource dataSource, Requests requests) throws SQLException {
        this.dataSource = dataSource;
        this.requests = requests;
        this.connection = dataSource.getConnection();
    }

    /** For code that opens connections of its own. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The shop's connection; it commits by itself. */
    public Connection connection() {
        return connection;
    }

    /** Reads all rows of a query, and then gives them. */
    public <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        }
    }

    /** The first column of all rows. */
    public List<Long> longs(String sql, Object... values) throws SQLException {
        return list(sql, rows -> rows.getLong(1), values);
    }

    /** The first column of all rows. */
    public List<String> texts(String sql, Object... values) throws SQLException {
        return list(sql, rows -> rows.getString(1), values);
    }

    /** Inserts, updates, deletes or defines something. */
    public int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Adds products until there are so many; they take turns at the categories and suppliers. */
    public void products(int count) throws SQLException {
        try (PreparedStatement insert = prepare(
                "insert into product values (?, 'Product', null, 10, 1, ?, ?, true, current_timestamp, current_timestamp)")) {
            for (int id = 11; id <= count; id++) {
                insert.setLong(1, id);
                insert.setLong(2, 1 + id % 5);
                insert.setLong(3, 1 + id % 5);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Handles a request: a unit of work of its own. */
    @SuppressWarnings("try") // closing it ends the unit
    public void request(String name, Handler handler) throws SQLException {
        try (Requests.Open request = requests.begin(name)) {
            handler.handle();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Handles one request. */
    public interface Handler {
        void handle() throws SQLException;
    }

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
