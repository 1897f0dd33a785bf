package com.acme.silence;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Silent;
import java.util.List;
import java.util.Map;

/** Lines of all orders, some orders at a time. */
final class InListOfNames implements Silent<JdbcTemplateShop> {
    @Override
    public void run(JdbcTemplateShop shop) {
        List<Long> orders = shop.jdbc().queryForList("select id from orders order by id", Long.class);
        for (int from = 0; from < orders.size(); from += 3) {
            List<Long> some = orders.subList(from, Math.min(from + 3, orders.size()));
            shop.named()
                    .queryForList(
                            "select order_id, quantity from order_item where order_id in (:ids)", Map.of("ids", some));
        }
    }
}
