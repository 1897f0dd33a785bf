package com.acme.cartesianproduct;

import com.acme.shop.springdatajdbc.Detail;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** A declared query joins the sales and the reviews of each product. */
final class StatisticsOfAggregates implements Scenario<SpringDataJdbcShop> {
    @Override
    public void prepare(SpringDataJdbcShop shop) {
        shop.execute(
                "insert into review select 100 * c.id + p.id, c.id, p.id, 3, 'good', p.created_at from customer c, product p"
                        + " where not exists (select 1 from review r where r.customer_id = c.id and r.product_id = p.id)");
        shop.execute(
                "insert into order_item select 100 * o.id + p.id, o.id, p.id, 1, p.price from orders o, product p");
    }

    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).statistics(); // query
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(Detail.Products.class).sales();
        shop.get(Detail.Products.class).opinions();
    }
}
