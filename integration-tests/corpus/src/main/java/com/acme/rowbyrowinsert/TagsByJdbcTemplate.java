package com.acme.rowbyrowinsert;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.stream.LongStream;

/** Tags of an import. */
final class TagsByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (long id = 11; id < 17; id++) {
            shop.jdbc().update("insert into tag (id, name) values (?, ?)", id, "tag" + id); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Long> ids = LongStream.range(11, 17).boxed().toList();
        shop.jdbc().batchUpdate("insert into tag (id, name) values (?, ?)", ids, 1000, (statement, id) -> {
            statement.setLong(1, id);
            statement.setString(2, "tag" + id);
        });
    }
}
