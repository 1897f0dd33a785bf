package dev.fetchonce.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory. */
final class H2Server implements Server {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Fresh fresh() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:shop" + count.incrementAndGet());
        return new InMemory(database, database.getConnection());
    }

    /** @param keeper keeps the database while no other connection is open */
    private record InMemory(JdbcDataSource dataSource, Connection keeper) implements Fresh {
        /** No DataSource gives it, and no Driver. */
        @Override
        public Connection unobserved() throws SQLException {
            return new JdbcConnection(dataSource.getURL(), new Properties(), null, null, false);
        }

        @Override
        public void close() throws SQLException {
            keeper.close();
        }
    }
}
