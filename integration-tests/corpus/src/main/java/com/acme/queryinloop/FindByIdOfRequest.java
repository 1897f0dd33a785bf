package com.acme.queryinloop;

import com.acme.shop.jpa.model.Product;
import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A basket holds ids that came with the request. */
final class FindByIdOfRequest implements Scenario<SpringDataShop> {
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
            for (long id : List.of(1L, 3L, 4L, 7L, 9L, 10L)) {
                products.findById(id).orElseThrow().getName(); // loop
            }
        }

        void fixed() {
            products.findAllById(List.of(1L, 3L, 4L, 7L, 9L, 10L)).forEach(Product::getName);
        }
    }
}
