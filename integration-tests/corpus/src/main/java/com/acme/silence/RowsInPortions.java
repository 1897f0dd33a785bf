package com.acme.silence;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Silent;
import java.util.stream.Stream;

/** Products one after the other, never all in memory. */
final class RowsInPortions implements Silent<JdbcTemplateShop> {
    @Override
    public void run(JdbcTemplateShop shop) {
        shop.jdbc().setFetchSize(5);
        try (Stream<String> names =
                shop.jdbc().queryForStream("select name from product", (row, number) -> row.getString(1))) {
            if (names.noneMatch(name -> name.startsWith("Tennis"))) {
                throw new IllegalStateException("There is no racket");
            }
        }
    }
}
