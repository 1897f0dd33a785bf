package com.acme.cartesianproduct;

import static com.acme.shop.jooq.Tables.ORDER_ITEM;
import static com.acme.shop.jooq.Tables.PRODUCT;
import static com.acme.shop.jooq.Tables.REVIEW;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Products with their sales and their reviews by one query, grouped afterwards. */
final class SalesTimesReviewsByJooq implements Scenario<JooqShop> {
    @Override
    public void prepare(JooqShop shop) {
        shop.dsl()
                .execute(
                        "insert into review select 100 * c.id + p.id, c.id, p.id, 3, 'good', p.created_at from customer c, product p"
                                + " where not exists (select 1 from review r where r.customer_id = c.id and r.product_id = p.id)");
        shop.dsl()
                .execute(
                        "insert into order_item select 100 * o.id + p.id, o.id, p.id, 1, p.price from orders o, product p");
    }

    @Override
    public void bad(JooqShop shop) {
        shop.dsl()
                .select(PRODUCT.ID, PRODUCT.NAME, ORDER_ITEM.ID, ORDER_ITEM.QUANTITY, REVIEW.ID, REVIEW.RATING)
                .from(PRODUCT)
                .leftJoin(ORDER_ITEM)
                .on(ORDER_ITEM.PRODUCT_ID.eq(PRODUCT.ID))
                .leftJoin(REVIEW)
                .on(REVIEW.PRODUCT_ID.eq(PRODUCT.ID))
                .fetchGroups(PRODUCT.ID); // query
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .select(PRODUCT.ID, PRODUCT.NAME, ORDER_ITEM.ID, ORDER_ITEM.QUANTITY)
                .from(PRODUCT)
                .leftJoin(ORDER_ITEM)
                .on(ORDER_ITEM.PRODUCT_ID.eq(PRODUCT.ID))
                .fetchGroups(PRODUCT.ID);
        shop.dsl()
                .select(PRODUCT.ID, REVIEW.ID, REVIEW.RATING)
                .from(PRODUCT)
                .join(REVIEW)
                .on(REVIEW.PRODUCT_ID.eq(PRODUCT.ID))
                .fetchGroups(PRODUCT.ID);
    }
}
