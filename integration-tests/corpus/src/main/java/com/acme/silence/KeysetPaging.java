package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** An export goes on after the last key that it has read. */
final class KeysetPaging implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> page = shop.longs("select id from product where id > ? order by id limit 3", 0L);
        while (!page.isEmpty()) {
            page = shop.longs("select id from product where id > ? order by id limit 3", page.get(page.size() - 1));
        }
    }
}
