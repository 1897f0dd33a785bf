package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** An export reads page after page. */
final class OffsetPaging implements Silent<JdbcShop> {
    private static final int PAGE = 2;

    @Override
    public void run(JdbcShop shop) throws SQLException {
        int read = PAGE;
        for (int offset = 0; read == PAGE; offset += PAGE) {
            read = shop.texts("select name from product order by id limit ? offset ?", PAGE, offset)
                    .size();
        }
    }
}
