package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders, each with its customer's phone, by JdbcClient. */
final class ToOneByJdbcClient implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        JdbcClient client = shop.client();
        for (Long customer : client.sql("select customer_id from orders order by id")
                .query(Long.class)
                .list()) {
            client.sql("select phone from customer where id = :id")
                    .param("id", customer)
                    .query(String.class)
                    .single(); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.client().sql("""
                select o.customer_id, c.phone
                from orders o
                left join customer c on c.id = o.customer_id
                order by o.id""").query().listOfRows();
    }
}
