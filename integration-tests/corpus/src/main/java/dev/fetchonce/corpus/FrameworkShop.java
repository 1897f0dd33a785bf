package dev.fetchonce.corpus;

import java.sql.SQLException;

/** The shop's data through one framework. */
public interface FrameworkShop extends AutoCloseable {
    @Override
    void close() throws SQLException;
}
