package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A view's getter reads its customer when Jackson serialises it. */
public final class SerialisedByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List<OrderView> views = new ArrayList<>();
        for (long customer : shop.longs("select customer_id from orders order by id")) {
            views.add(new OrderView(shop, customer));
        }
        try {
            new JsonMapper().writeValueAsString(views);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from orders o join customer c on c.id = o.customer_id order by o.id");
    }

    /** What is serialised. */
    public static final class OrderView {
        private final JdbcShop shop;
        private final long customer;

        OrderView(JdbcShop shop, long customer) {
            this.shop = shop;
            this.customer = customer;
        }

        /** The customer's phone. */
        public String getPhone() throws SQLException {
            return shop.texts("select phone from customer where id = ?", customer)
                    .get(0);
        }
    }
}
