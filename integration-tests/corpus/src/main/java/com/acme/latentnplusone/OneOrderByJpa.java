package com.acme.latentnplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Order;
import dev.fetchonce.corpus.Scenario;

/** Orders of one status, of which the test data has one; each with its customer. */
final class OneOrderByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery("select o from Order o where o.totalAmount > 1800", Order.class)
                    .getResultList()) {
                order.getCustomer().getPhone(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery(
                            "select o from Order o left join fetch o.customer where o.totalAmount > 1800", Order.class)
                    .getResultList()) {
                order.getCustomer().getPhone();
            }
        });
    }
}
