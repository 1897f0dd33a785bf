package com.acme.nplusone;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Customers, each with the user that it logs in as: 6 statements or 1. */
final class OneToOneByJdbc implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long user : shop.longs("select user_id from customer order by id")) {
            shop.texts("select email from app_user where id = ?", user); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select u.email from customer c join app_user u on u.id = c.user_id order by c.id");
    }
}
