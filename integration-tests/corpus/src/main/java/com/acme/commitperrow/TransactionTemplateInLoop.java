package com.acme.commitperrow;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tags of an import, a transaction for each. */
final class TransactionTemplateInLoop implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (long id = 11; id < 17; id++) {
            long tag = id;
            shop.transaction().executeWithoutResult(status -> insert(shop.jdbc(), tag)); // loop
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        List<Long> ids = LongStream.range(11, 17).boxed().toList();
        shop.transaction()
                .executeWithoutResult(status -> shop.jdbc()
                        .batchUpdate("insert into tag (id, name) values (?, ?)", ids, 1000, (statement, id) -> {
                            statement.setLong(1, id);
                            statement.setString(2, "tag" + id);
                        }));
    }

    private static void insert(JdbcTemplate jdbc, long tag) {
        jdbc.update("insert into tag (id, name) values (?, ?)", tag, "tag" + tag);
    }
}
