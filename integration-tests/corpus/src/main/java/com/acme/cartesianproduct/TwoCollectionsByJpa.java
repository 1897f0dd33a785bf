package com.acme.cartesianproduct;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import dev.fetchonce.corpus.Scenario;

/** Customers fetched with all their orders and all their reviews. */
final class TwoCollectionsByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.execute(
                "insert into review select 100 * c.id + p.id, c.id, p.id, 3, 'good', c.date_of_birth from customer c, product p"
                        + " where not exists (select 1 from review r where r.customer_id = c.id and r.product_id = p.id)");
        shop.execute(
                "insert into orders select 100 + id, customer_id, status, total_amount, order_date, delivery_date from orders");
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery(
                        "select c from Customer c left join fetch c.orders left join fetch c.reviews", Customer.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> shop.batching(
                        em,
                        em.createQuery("select c from Customer c left join fetch c.orders", Customer.class),
                        "c.reviews")
                .getResultList()
                .forEach(customer -> shop.show(customer.getReviews().size())));
    }
}
