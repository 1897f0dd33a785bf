package com.acme.plain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database in memory, gone when its connection closes. H2 itself fills it while it connects, so that every statement
 * of these programs is one that a page needs.
 *
 * @param table what to fill: {@code customers} or {@code products}
 * @param rows how many
 */
public record Database(String table, int rows) {
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url());
    }

    private String url() {
        return String.join(
                "\\;",
                "jdbc:h2:mem:;INIT=runscript from 'classpath:schema.sql'",
                "set @" + table + " = " + rows,
                "runscript from 'classpath:plain/" + table + ".sql'");
    }
}
