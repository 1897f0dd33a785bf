package example;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;

/** A pool behind a DataSource of the application's own. */
final class Pooled {
    private Pooled() {}

    public static void main(String... arguments) throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:pooled;DB_CLOSE_DELAY=-1");
            pool.setUsername("sa");
            pool.setPoolName("shop-pool");
            pool.setMinimumIdle(3);
            pool.setMaximumPoolSize(3);
            pool.setConnectionTestQuery("select 42");
            DataSource outer = new Delegating(pool);
            try (Connection connection = outer.getConnection()) {
                Shop.create(connection);
                System.out.println(Shop.names(connection));
                System.out.println(
                        connection.unwrap(JdbcConnection.class).getClass().getName());
                System.out.println(connection.getMetaData().getConnection() == connection);
            }
            System.out.println(pool.getHikariPoolMXBean().getTotalConnections() >= 1);
        }
    }

    /** As Spring's {@code DelegatingDataSource} does, under a name that says nothing. */
    private record Delegating(DataSource targetDataSource) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return targetDataSource.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return targetDataSource.getConnection(user, password);
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return targetDataSource.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            targetDataSource.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            targetDataSource.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return targetDataSource.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return targetDataSource.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return targetDataSource.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return targetDataSource.isWrapperFor(type);
        }
    }
}
