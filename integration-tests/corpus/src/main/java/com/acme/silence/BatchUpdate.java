package com.acme.silence;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Silent;
import java.util.List;
import java.util.stream.LongStream;

/** Rows are written in batches. */
final class BatchUpdate implements Silent<JdbcTemplateShop> {
    @Override
    public void run(JdbcTemplateShop shop) {
        List<Long> ids = LongStream.range(11, 31).boxed().toList();
        shop.jdbc().batchUpdate("insert into tag (id, name) values (?, ?)", ids, 10, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "tag" + id);
        });
        shop.jdbc().batchUpdate("update tag set name = ? where id = ?", ids, 10, (row, id) -> {
            row.setString(1, "t" + id);
            row.setLong(2, id);
        });
    }
}
