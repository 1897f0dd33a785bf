package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A form writes its three lines, a list is one statement, and a batch is one round trip. */
final class WritesThatAreRightByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int line = 1; line <= 3; line++) {
            shop.update("insert into tag values (?, ?)", 20 + line, "line " + line);
        }
        shop.update("insert into tag values (31, 'a'), (32, 'b'), (33, 'c'), (34, 'd'), (35, 'e'), (36, 'f')");
        shop.update("update product set is_active = ? where id in (?, ?, ?)", true, 1, 2, 3);
        shop.update("update product set is_active = ? where id in (?, ?, ?)", true, 4, 5, 6);
        try (PreparedStatement delete = shop.connection().prepareStatement("delete from tag where id = ?")) {
            for (int id = 31; id <= 36; id++) {
                delete.setInt(1, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
