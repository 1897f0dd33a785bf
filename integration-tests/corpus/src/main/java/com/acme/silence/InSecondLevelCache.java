package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import com.acme.shop.jpa.model.Order;
import dev.fetchonce.corpus.Silent;

/** Orders with their customers, all of which the second-level cache holds. */
final class InSecondLevelCache implements Silent<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select c from Customer c", Customer.class).getResultList());
    }

    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery("select o from Order o order by o.id", Order.class)
                    .getResultList()) {
                order.getCustomer().getPhone();
            }
        });
    }
}
