package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Orders, each with its customer, which the row mapper reads. */
final class RowMapperThatQueries implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        List<Order> orders = shop.jdbc()
                .query(
                        "select id, customer_id from orders order by id",
                        (row, number) ->
                                new Order(row.getLong("id"), phone(shop.jdbc(), row.getLong("customer_id")))); // mapper
        if (orders.isEmpty()) {
            throw new IllegalStateException("There are no orders");
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select o.id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                order by o.id""");
    }

    private static @Nullable String phone(JdbcTemplate jdbc, long customer) {
        return jdbc.queryForObject("select phone from customer where id = ?", String.class, customer);
    }

    private record Order(long id, @Nullable String phone) {}
}
