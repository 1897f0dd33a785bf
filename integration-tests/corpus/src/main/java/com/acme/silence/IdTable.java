package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Blocks of ids are taken from a table of counters. */
final class IdTable implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table id_block (name varchar(50) primary key, next_id bigint not null)");
        shop.update("insert into id_block values ('parcel', 1)");
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        for (int i = 0; i < 5; i++) {
            long next = shop.longs("select next_id from id_block where name = ? for update", "parcel")
                    .get(0);
            shop.update("update id_block set next_id = ? where name = ? and next_id = ?", next + 50, "parcel", next);
        }
    }
}
