package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A job takes orders in chunks and writes each chunk as a batch. */
final class ChunkedJob implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> chunk = shop.longs("select id from orders where id > ? order by id limit 3", 0L);
        while (!chunk.isEmpty()) {
            shop.longs("select order_id, quantity from order_item where order_id in (?, ?, ?)", three(chunk));
            try (PreparedStatement update =
                    shop.connection().prepareStatement("update orders set status = 'archived' where id = ?")) {
                for (long order : chunk) {
                    update.setLong(1, order);
                    update.addBatch();
                }
                update.executeBatch();
            }
            chunk = shop.longs("select id from orders where id > ? order by id limit 3", chunk.get(chunk.size() - 1));
        }
    }

    private static Object[] three(List<Long> chunk) {
        return new Object[] {chunk.get(0), chunk.get(Math.min(1, chunk.size() - 1)), chunk.get(chunk.size() - 1)};
    }
}
