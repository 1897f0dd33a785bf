package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A sequence is called once for each block of ids. */
final class SequenceOfBlocksByJdbc implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create sequence block_id");
        shop.update("create table parcel (id bigint primary key)");
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int block = 0; block < 4; block++) {
            long first = 10 * shop.longs("select next value for block_id").get(0);
            try (PreparedStatement insert = shop.connection().prepareStatement("insert into parcel values (?)")) {
                for (int i = 0; i < 10; i++) {
                    insert.setLong(1, first + i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
