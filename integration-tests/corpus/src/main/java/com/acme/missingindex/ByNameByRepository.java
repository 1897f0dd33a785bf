package com.acme.missingindex;

import com.acme.shop.springdata.ProductRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;

/** A derived query by a property whose column has no index. */
final class ByNameByRepository implements Scenario<SpringDataShop> {
    @Override
    public void prepare(SpringDataShop shop) {
        shop.execute(
                "insert into product select 10000 + 1000 * a.id + 100 * b.id + c.id, 'Product', null, 10, 1, a.category_id,"
                        + " a.supplier_id, true, a.created_at, a.created_at from product a, product b, order_item c");
    }

    @Override
    public void bad(SpringDataShop shop) {
        ProductRepository products = shop.bean(ProductRepository.class);
        products.findByName("MacBook Pro");
        products.findByName("iPhone 15");
    }

    @Override
    public void prepareFixed(SpringDataShop shop) {
        prepare(shop);
        shop.execute("create index product_name on product (name)");
    }

    @Override
    public void fixed(SpringDataShop shop) {
        bad(shop);
    }
}
