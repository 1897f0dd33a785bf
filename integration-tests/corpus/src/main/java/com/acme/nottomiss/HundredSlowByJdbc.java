package com.acme.nottomiss;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** A hundred products, and each asks the database something that takes ten milliseconds. */
public final class HundredSlowByJdbc implements Scenario<JdbcShop> {
    private static final String NAME = "select name from category where id = ? and slowly() = 1";

    /** What the database calls: every answer takes ten milliseconds. */
    public static int slowly() throws InterruptedException {
        Thread.sleep(10);
        return 1;
    }

    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(100);
        shop.update("create alias slowly for 'com.acme.nottomiss.HundredSlowByJdbc.slowly'");
    }

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (long category : shop.longs("select category_id from product order by id")) {
            shop.texts(NAME, category); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select c.name from product p left join category c on c.id = p.category_id and slowly() = 1"
                + " order by p.id");
    }
}
