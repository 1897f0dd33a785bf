package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A search asks each kind of thing once, with conditions that were filled in. */
final class SearchOfEachKindByJdbc implements Silent<JdbcShop> {
    private static final Map<String, String> FILLED_IN = Map.of("price < ?", "100", "stock_quantity > ?", "10");

    @Override
    public void run(JdbcShop shop) throws SQLException {
        StringBuilder where = new StringBuilder("is_active = true");
        List<Object> values = new ArrayList<>();
        FILLED_IN.forEach((condition, value) -> {
            where.append(" and ").append(condition);
            values.add(Integer.valueOf(value));
            search(shop, where.toString(), values.toArray());
        });
    }

    private static void search(JdbcShop shop, String where, Object... values) {
        try {
            shop.longs("select count(*) from product where " + where, values);
            shop.list(
                    "select id, name from product where " + where + " order by name limit 5",
                    row -> row.getLong(1) + row.getString(2),
                    values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
