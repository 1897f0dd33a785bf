package com.acme.cartesianproduct;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import dev.fetchonce.corpus.Scenario;

/** Customers fetched with all their orders and all their reviews. */
final class TwoCollectionsByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select c from Customer c left join fetch c.orders left join fetch c.reviews", Customer.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> shop.batching(em, em.createQuery("select c from Customer c left join fetch c.orders", Customer.class), "c.reviews")
                .getResultList()
                .forEach(customer -> customer.getReviews().size()));
    }
}
