package com.acme.cartesianproduct;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Article;
import dev.fetchonce.corpus.Scenario;

/** Articles fetched with all their sales and all their ratings. */
final class SalesTimesRatingsByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.execute(
                "insert into review select 100 * c.id + p.id, c.id, p.id, 3, 'good', c.date_of_birth from customer c, product p"
                        + " where not exists (select 1 from review r where r.customer_id = c.id and r.product_id = p.id)");
        shop.execute(
                "insert into order_item select 100 * o.id + p.id, o.id, p.id, 1, p.price from orders o, product p");
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery(
                        "select distinct a from Article a left join fetch a.sales left join fetch a.ratings",
                        Article.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> shop.batching(
                        em,
                        em.createQuery("select distinct a from Article a left join fetch a.sales", Article.class),
                        "a.ratings")
                .getResultList()
                .forEach(article -> shop.show(article.getRatings().size())));
    }
}
