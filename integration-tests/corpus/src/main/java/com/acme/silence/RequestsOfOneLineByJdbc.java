package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** One line makes several requests, and each reads the same customer. */
final class RequestsOfOneLineByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (long customer : List.of(1L, 2L, 3L, 4L, 5L, 1L, 2L)) {
            shop.request("GET /customers/{id}", () -> shop.texts("select phone from customer where id = ?", customer));
        }
    }
}
