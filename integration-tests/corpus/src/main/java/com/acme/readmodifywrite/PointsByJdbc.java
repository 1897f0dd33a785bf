package com.acme.readmodifywrite;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Points are read by one helper and written by another, with a bonus in one branch. */
final class PointsByJdbc implements Scenario<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.update("create table account (id bigint primary key, owner varchar(20), points int not null)");
        shop.update("insert into account values (1, 'ada', 120)");
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        save(shop, 1, earned(load(shop, 1)));
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.update("update account set points = points + ? where id = ?", 55, 1);
    }

    private static int load(JdbcShop shop, long account) throws SQLException {
        return shop.list("select owner, points from account where id = ?", row -> row.getInt("points"), account)
                .get(0);
    }

    private static int earned(int points) {
        return points > 100 ? points + 55 : points + 50;
    }

    private static void save(JdbcShop shop, long account, int points) throws SQLException {
        shop.update("update account set points = ? where id = ?", points, account);
    }
}
