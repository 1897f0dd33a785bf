package com.acme.sequenceperinsert;

import com.acme.shop.NextValue;
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
        String next = NextValue.of(shop.dataSource(), "parcel_id");
        for (int i = 0; i < 6; i++) {
            long id = shop.longs("select " + next).get(0); // id
            shop.update("insert into parcel values (?, 'new')", id); // row
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        String next = NextValue.of(shop.dataSource(), "parcel_id");
        try (PreparedStatement insert =
                shop.connection().prepareStatement("insert into parcel values (" + next + ", 'new')")) {
            for (int i = 0; i < 6; i++) {
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
