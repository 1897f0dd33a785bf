package com.acme.readmodifywrite;

import com.acme.shop.jpa.model.Product;
import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.transaction.annotation.Transactional;

/** A sale lowers the stock that it has read. */
final class StockByRepository implements Scenario<SpringDataShop> {
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
        private final ProductRepository products;

        Work(ProductRepository products) {
            this.products = products;
        }

        void bad() {
            Product product = products.findById(1L).orElseThrow();
            product.setStock(product.getStock() - 1);
        }

        void fixed() {
            products.take(1L, 1);
        }
    }
}
