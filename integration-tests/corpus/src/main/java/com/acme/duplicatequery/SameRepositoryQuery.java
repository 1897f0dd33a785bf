package com.acme.duplicatequery;

import com.acme.shop.jpa.model.Order;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A checkout asks three times for the orders of a customer. */
final class SameRepositoryQuery implements Scenario<SpringDataShop> {
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
            for (String step : List.of("check", "pay", "thank")) {
                show(step, orders.findByCustomerIdAndStatus(1L, "delivered")); // loop
            }
        }

        void fixed() {
            List<Order> delivered = orders.findByCustomerIdAndStatus(1L, "delivered");
            List.of("check", "pay", "thank").forEach(step -> show(step, delivered));
        }

        private static String show(String step, List<Order> orders) {
            return step + orders.size();
        }
    }
}
