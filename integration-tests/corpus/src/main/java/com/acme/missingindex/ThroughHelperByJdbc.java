package com.acme.missingindex;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;
import java.util.List;

/** A helper changes articles of a region, and no index begins with it. */
final class ThroughHelperByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table price_list (id bigint primary key, region varchar(20), article bigint)");
        for (int id = 1; id <= 1_100; id++) {
            shop.update("insert into price_list values (?, ?, ?)", id, "r" + id % 7, id);
        }
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        List.of("r1", "r2", "r3").forEach(region -> replace(shop, region));
    }

    @Override
    public void prepareFixed(JdbcShop shop) throws SQLException {
        prepare(shop);
        shop.update("create index price_list_region on price_list (region)");
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        List.of("r1", "r2", "r3").forEach(region -> replace(shop, region));
    }

    private static void replace(JdbcShop shop, String region) {
        try {
            shop.update("update price_list set article = article + 1 where region = ? and article < 10", region);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
