package com.acme.aggregateperrow;

import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.transaction.annotation.Transactional;

/** Products with their average rating, asked for one by one. */
final class AverageByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Charts.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Charts.class).fixed();
    }

    /** Ranks products. */
    @Transactional(readOnly = true)
    static class Charts {
        private final ProductRepository products;

        Charts(ProductRepository products) {
            this.products = products;
        }

        void bad() {
            for (Long product : products.ids()) {
                products.averageRating(product); // loop
            }
        }

        void fixed() {
            products.averageRatings(products.ids());
        }
    }
}
