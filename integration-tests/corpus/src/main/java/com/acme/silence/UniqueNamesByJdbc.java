package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import java.util.List;

/** Two tags of a form are looked for by their names before they are made. */
final class UniqueNamesByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (String name : List.of("new", "hot")) {
            if (shop.longs("select 1 from tag where name = ?", name).isEmpty()) {
                shop.update("insert into tag select max(id) + 1, ? from tag", name);
            }
        }
    }
}
