package com.acme.sequenceperinsert;

import com.acme.shop.NextValue;
import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Tags of an import, each with an id of a sequence. */
final class TagIdsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void prepare(JdbcTemplateShop shop) {
        shop.jdbc().execute("create sequence tag_ids start with 100");
    }

    @Override
    public void bad(JdbcTemplateShop shop) {
        String next = NextValue.of(shop.dataSource(), "tag_ids");
        for (int i = 0; i < 6; i++) {
            Long id = shop.jdbc().queryForObject("select " + next, Long.class); // sequence
            shop.jdbc().update("insert into tag (id, name) values (?, ?)", id, "tag" + i); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Integer> numbers = List.of(0, 1, 2, 3, 4, 5);
        shop.jdbc()
                .batchUpdate(
                        "insert into tag (id, name) values (" + NextValue.of(shop.dataSource(), "tag_ids") + ", ?)",
                        numbers,
                        1000,
                        (row, number) -> row.setString(1, "tag" + number));
    }
}
