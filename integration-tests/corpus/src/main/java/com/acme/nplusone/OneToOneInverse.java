package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Users, each with the customer that has it. */
final class OneToOneInverse implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long user : shop.longs("select id from app_user order by id")) {
            shop.texts("select phone from customer where user_id = ?", user); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.phone from app_user u left join customer c on c.user_id = u.id order by u.id");
    }
}
