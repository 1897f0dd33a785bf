package com.acme.nplusone;

import com.acme.shop.jpa.model.OrderItem;
import com.acme.shop.springdata.OrderItemRepository;
import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.transaction.annotation.Transactional;

/** The lines of all orders, each with its product found by id. */
final class FindByIdOfRows implements Scenario<SpringDataShop> {
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
        private final OrderItemRepository items;
        private final ProductRepository products;

        Work(OrderItemRepository items, ProductRepository products) {
            this.items = items;
            this.products = products;
        }

        void bad() {
            for (OrderItem item : items.findAll()) {
                products.findById(item.getProduct().getId()).orElseThrow().getName(); // loop
            }
        }

        void fixed() {
            for (OrderItem item : items.findWithProductBy()) {
                item.getProduct().getName();
            }
        }
    }
}
