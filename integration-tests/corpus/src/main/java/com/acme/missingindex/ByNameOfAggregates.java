package com.acme.missingindex;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.SupplierRepository;
import dev.fetchonce.corpus.Scenario;

/** A derived query by a column without index. */
final class ByNameOfAggregates implements Scenario<SpringDataJdbcShop> {
    @Override
    public void prepare(SpringDataJdbcShop shop) {
        shop.execute(
                "insert into supplier select 10000 + 1000 * a.id + 100 * b.id + c.id, 'Supplier', 'nobody', null, null, 1"
                        + " from product a, product b, order_item c");
    }

    @Override
    public void bad(SpringDataJdbcShop shop) {
        SupplierRepository suppliers = shop.get(SupplierRepository.class);
        suppliers.findByName("TechCorp");
        suppliers.findByName("BookWorld");
    }

    @Override
    public void prepareFixed(SpringDataJdbcShop shop) {
        prepare(shop);
        shop.execute("create index supplier_name on supplier (name)");
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        bad(shop);
    }
}
