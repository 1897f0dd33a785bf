package com.acme.cartesianproduct;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** A result map with two collections, fed by one statement. */
final class StatisticsByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void prepare(MyBatisShop shop) {
        shop.execute(
                "insert into review select 100 * c.id + p.id, c.id, p.id, 3, 'good', p.created_at from customer c, product p"
                        + " where not exists (select 1 from review r where r.customer_id = c.id and r.product_id = p.id)");
        shop.execute(
                "insert into order_item select 100 * o.id + p.id, o.id, p.id, 1, p.price from orders o, product p");
    }

    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findWithSalesAndReviews(); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).findWithSales();
        shop.mapper(ProductMapper.class).findWithReviews();
    }
}
