package com.acme.silence;

import com.acme.shop.springdata.CustomerRepository;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Silent;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of a dashboard, each by a query made for it. */
final class ProjectionByRepository implements Silent<SpringDataShop> {
    @Override
    public void run(SpringDataShop shop) {
        shop.bean(Work.class).run();
    }

    /** What a service of the shop does. */
    @Transactional
    static class Work {
        private final OrderRepository orders;
        private final ProductRepository products;
        private final CustomerRepository customers;

        Work(OrderRepository orders, ProductRepository products, CustomerRepository customers) {
            this.orders = orders;
            this.products = products;
            this.customers = customers;
        }

        void run() {
            orders.count();
            products.count();
            customers.count();
            orders.findSummariesByStatusNotOrderById("cancelled").forEach(OrderRepository.Summary::getStatus);
        }
    }
}
