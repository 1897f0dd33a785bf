package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Orders, each with its lines, by data access objects. */
final class ToManyByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        OrderDao dao = new OrderDao(shop.jdbc());
        for (Long order : dao.ids()) {
            dao.quantities(order); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Long> orders = new OrderDao(shop.jdbc()).ids();
        shop.named().queryForList("""
                        select order_id, quantity
                        from order_item
                        where order_id in (:ids)""", Map.of("ids", orders));
    }

    private record OrderDao(JdbcTemplate jdbc) {
        List<Long> ids() {
            return jdbc.queryForList("select id from orders order by id", Long.class);
        }

        List<Integer> quantities(long order) {
            return jdbc.queryForList("select quantity from order_item where order_id = ?", Integer.class, order);
        }
    }
}
