package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Order;
import com.acme.shop.jpa.model.OrderItem;
import dev.fetchonce.corpus.Scenario;

/** A page of orders with their lines. */
final class PagedToManyByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery("select o from Order o order by o.id", Order.class)
                    .setMaxResults(4)
                    .getResultList()) {
                order.getItems().forEach(OrderItem::getQuantity); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : shop.batching(
                            em,
                            em.createQuery("select o from Order o order by o.id", Order.class)
                                    .setMaxResults(4),
                            "o.items")
                    .getResultList()) {
                order.getItems().forEach(OrderItem::getQuantity);
            }
        });
    }
}
