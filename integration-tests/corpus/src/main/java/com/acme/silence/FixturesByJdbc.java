package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** A test fills its tables by a fixture, row by row. */
final class FixturesByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        new TagFixture(shop).insert();
    }

    /** What tests need. */
    private record TagFixture(JdbcShop shop) {
        void insert() throws SQLException {
            for (int id = 11; id <= 20; id++) {
                shop.update("insert into tag values (?, ?)", id, "tag " + id);
            }
        }
    }
}
