package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;

/** Many rows of one number each, which are ids, years, or drawn as a curve. */
final class NumbersThatAreNotAddedUpByJdbc implements Silent<JdbcShop> {
    @Override
    public void prepare(JdbcShop shop) throws SQLException {
        shop.products(100);
    }

    @Override
    public void run(JdbcShop shop) throws SQLException {
        shop.longs("select category_id from product where stock_quantity > 0");
        shop.longs("select id from product");
        shop.longs("select stock_quantity from product order by created_at, id");
        shop.longs("select distinct stock_quantity from product");
        shop.longs("select extract(year from created_at) as founded_year from product where id > 0");
    }
}
