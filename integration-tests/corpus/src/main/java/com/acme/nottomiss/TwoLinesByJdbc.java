package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A loop's body reads customers on two lines. */
final class TwoLinesByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long[] order : shop.list(
                "select o.customer_id, p.supplier_id from orders o join order_item i on i.order_id = o.id"
                        + " join product p on p.id = i.product_id order by i.id",
                row -> new long[] {row.getLong(1), row.getLong(2)})) {
            name(shop, order[1]);
            if (order[0] > 2) {
                name(shop, order[1]);
            }
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select s.name from orders o join order_item i on i.order_id = o.id"
                + " join product p on p.id = i.product_id left join supplier s on s.id = p.supplier_id order by i.id");
    }

    private static void name(JdbcShop shop, long supplier) throws SQLException {
        shop.texts("select name from supplier where id = ?", supplier);
    }
}
