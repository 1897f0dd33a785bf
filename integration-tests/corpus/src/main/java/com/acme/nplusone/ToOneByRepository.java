package com.acme.nplusone;

import com.acme.shop.jpa.model.Order;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.transaction.annotation.Transactional;

/** Orders of a derived query, each with its customer. */
final class ToOneByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Work.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Work.class).fixed();
    }

    /** What a service of the shop does. */
    @Transactional
    static class Work {
        private final OrderRepository orders;

        Work(OrderRepository orders) {
            this.orders = orders;
        }

        void bad() {
            for (Order order : orders.findByStatusNotOrderById("cancelled")) {
                order.getCustomer().getPhone(); // loop
            }
        }

        void fixed() {
            for (Order order : orders.findWithCustomerByStatusNotOrderById("cancelled")) {
                order.getCustomer().getPhone();
            }
        }
    }
}
