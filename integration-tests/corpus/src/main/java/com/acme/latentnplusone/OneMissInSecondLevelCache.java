package com.acme.latentnplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Customer;
import com.acme.shop.jpa.model.Order;
import dev.fetchonce.corpus.Scenario;

/** Orders with their customers, of which the second-level cache holds all but one: it hides the others, while it is warm. */
final class OneMissInSecondLevelCache implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select c from Customer c", Customer.class).getResultList());
        shop.factory().getCache().evict(Customer.class, 3L);
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery("select o from Order o order by o.id", Order.class)
                    .getResultList()) {
                order.getCustomer().getPhone(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Order order : em.createQuery(
                            "select o from Order o left join fetch o.customer order by o.id", Order.class)
                    .getResultList()) {
                order.getCustomer().getPhone();
            }
        });
    }
}
