package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Look-ups by key, by a prefix of an index, in a small table and by a range. */
final class IndexedLookUpsByJdbc implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table reading (id bigint primary key, sensor bigint, taken bigint, degrees int)");
        shop.update("create index reading_of on reading (sensor, taken)");
        for (int id = 1; id <= 1_100; id++) {
            shop.update("insert into reading values (?, ?, ?, ?)", id, id % 50, id, id % 40);
        }
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (long sensor = 1; sensor < 4; sensor++) {
            shop.list(
                    "select id, degrees from reading where sensor = ?", row -> row.getLong(1) + row.getLong(2), sensor);
            shop.longs("select degrees from reading where id = ?", sensor + 20);
            shop.longs("select id from reading where taken > ? and degrees > 38 and id < 3", sensor);
            shop.longs("select id from supplier where email = ?", "a" + sensor);
        }
    }
}
