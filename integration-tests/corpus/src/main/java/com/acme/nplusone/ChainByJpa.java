package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Order;
import com.acme.shop.jpa.model.OrderItem;
import dev.fetchonce.corpus.Scenario;

/** Orders, their lines, each line's product and its category. */
final class ChainByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery("select o from Order o order by o.id", Order.class)
                    .getResultList()) {
                for (OrderItem item : order.getItems()) { // lines
                    item.getProduct().getCategory().getName(); // products
                }
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery(
                            "select o from Order o left join fetch o.items i left join fetch i.product p left join fetch p.category order by o.id",
                            Order.class)
                    .getResultList()) {
                for (OrderItem item : order.getItems()) {
                    item.getProduct().getCategory().getName();
                }
            }
        });
    }
}
