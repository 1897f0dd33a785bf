package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** One collection with what its rows lead to, and two that hardly multiply. */
final class JoinsThatDoNotMultiplyByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.list(
                "select o.id, i.id, p.name, c.phone from orders o join customer c on c.id = o.customer_id"
                        + " join order_item i on i.order_id = o.id join product p on p.id = i.product_id",
                row -> row.getLong(1) + row.getLong(2) + row.getString(3) + row.getString(4));
        shop.list(
                "select p.id, r.id, t.tag_id from product p left join review r on r.product_id = p.id"
                        + " left join product_tag t on t.product_id = p.id",
                row -> row.getLong(1) + row.getLong(2) + row.getLong(3));
    }
}
