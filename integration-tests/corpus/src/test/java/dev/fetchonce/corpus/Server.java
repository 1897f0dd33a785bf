package dev.fetchonce.corpus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** A running database server, or one inside this process. */
interface Server {
    /** The servers that are there; the others are left out, unless they are required. */
    Map<Database, Server> ALL = Servers.all();

    /** A database without any table, for one run of a scenario. */
    Fresh fresh() throws SQLException;

    /** A database that goes when it is closed. */
    interface Fresh extends AutoCloseable {
        DataSource dataSource();

        /** A connection that not even the agent sees, where it can be had. */
        Connection unobserved() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
