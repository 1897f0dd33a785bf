package com.acme.sequenceperinsert;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A helper draws ids for a stream of parcels. */
final class HelperByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create sequence parcel_id");
        shop.update("create table parcel (id bigint primary key, note varchar(20))");
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List.of("a", "b", "c", "d", "e").stream()
                .map(note -> insert(shop, note)) // loop
                .forEach(id -> {});
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        try (PreparedStatement insert =
                shop.connection().prepareStatement("insert into parcel values (next value for parcel_id, ?)")) {
            for (String note : List.of("a", "b", "c", "d", "e")) {
                insert.setString(1, note);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long insert(JdbcShop shop, String note) {
        try {
            long id = shop.longs("select next value for parcel_id").get(0);
            shop.update("insert into parcel values (?, ?)", id, note);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
