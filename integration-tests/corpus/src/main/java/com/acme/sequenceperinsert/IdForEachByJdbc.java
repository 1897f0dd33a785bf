package com.acme.sequenceperinsert;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Each parcel asks for its id, and is then inserted. */
final class IdForEachByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create sequence parcel_id");
        shop.update("create table parcel (id bigint primary key, note varchar(20))");
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (int i = 0; i < 6; i++) {
            long id = shop.longs("select next value for parcel_id").get(0); // id
            shop.update("insert into parcel values (?, 'new')", id); // row
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        try (PreparedStatement insert =
                shop.connection().prepareStatement("insert into parcel values (next value for parcel_id, 'new')")) {
            for (int i = 0; i < 6; i++) {
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
