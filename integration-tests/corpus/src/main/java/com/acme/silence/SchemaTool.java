package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A start-up task makes tables where there are none. */
final class SchemaTool implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (String table : List.of("audit", "outbox", "inbox", "lease", "setting", "job")) {
            try (ResultSet tables = shop.connection().getMetaData().getTables(null, null, table, null)) {
                if (!tables.next()) {
                    shop.update("create table " + table + " (id bigint primary key)");
                }
            }
        }
    }
}
