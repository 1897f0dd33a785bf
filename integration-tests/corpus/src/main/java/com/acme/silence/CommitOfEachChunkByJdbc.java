package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Twelve rows go into each transaction. */
final class CommitOfEachChunkByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.connection().setAutoCommit(false);
        for (int chunk = 0; chunk < 6; chunk++) {
            try (PreparedStatement insert = shop.connection().prepareStatement("insert into tag values (?, ?)")) {
                for (int row = 0; row < 12; row++) {
                    int id = 100 + 12 * chunk + row;
                    insert.setInt(1, id);
                    insert.setString(2, "tag " + id);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            shop.connection().commit();
        }
    }
}
