package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** A search has whatever conditions were filled in, and its count. */
final class SearchScreen implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (String condition :
                List.of("price < 100", "price < 100 and is_active = true", "name like 'N%'", "stock_quantity > 20")) {
            shop.texts("select name from product where " + condition + " order by name limit 10");
            shop.longs("select count(*) from product where " + condition);
        }
    }
}
