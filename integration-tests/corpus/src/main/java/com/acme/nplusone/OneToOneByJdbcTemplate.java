package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who may sign in: each user, and the phone of its customer, read by a callback that handles rows. */
final class OneToOneByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        Map<Long, String> users = new LinkedHashMap<>();
        shop.jdbc().query("select id, username from app_user order by id", row -> {
            users.put(row.getLong("id"), row.getString("username"));
        });
        users.forEach((id, name) ->
                shop.jdbc().queryForObject("select phone from customer where user_id = ?", String.class, id)); // loop
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().query("""
                        select u.id, u.username, c.phone
                        from app_user u
                        left join customer c on c.user_id = u.id
                        order by u.id""", row -> {
            row.getString("phone");
        });
    }
}
