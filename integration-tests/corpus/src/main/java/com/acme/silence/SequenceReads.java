package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Each new row takes its id from a sequence. */
final class SequenceReads implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create sequence parcel_id");
        shop.update("create table parcel (id bigint primary key)");
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.addAll(shop.longs("select next value for parcel_id"));
        }
        try (PreparedStatement insert = shop.connection().prepareStatement("insert into parcel values (?)")) {
            for (long id : ids) {
                insert.setLong(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
