package com.acme.aggregateinmemory;

import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;

/** The stock of all products, added up by a service. */
final class StockByRepository implements Scenario<SpringDataShop> {
    @Override
    public void prepare(SpringDataShop shop) {
        shop.execute(
                "insert into product select 1000 + 100 * a.id + b.id, 'Product', null, 10, 1, a.category_id, a.supplier_id,"
                        + " true, a.created_at, a.created_at from product a, product b");
    }

    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Warehouse.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Warehouse.class).fixed();
    }

    /** Knows how much there is. */
    static class Warehouse {
        private final ProductRepository products;

        Warehouse(ProductRepository products) {
            this.products = products;
        }

        long bad() {
            long all = 0;
            for (int stock : products.stocks()) { // query
                all += stock;
            }
            return all;
        }

        long fixed() {
            return products.stock();
        }
    }
}
