package com.acme.silence;

import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Silent;
import org.springframework.transaction.annotation.Transactional;

/** Orders with their customers by an entity graph. */
final class GraphByRepository implements Silent<SpringDataShop> {
    @Override
    public void run(SpringDataShop shop) {
        shop.bean(Work.class).run();
    }

    /** What a service of the shop does. */
    @Transactional
    static class Work {
        private final OrderRepository orders;

        Work(OrderRepository orders) {
            this.orders = orders;
        }

        void run() {
            orders.findWithCustomerByStatusNotOrderById("cancelled")
                    .forEach(order -> order.getCustomer().getPhone());
        }
    }
}
