package com.acme.aggregateinmemory;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;

/** The value of a warehouse, for which every product's stock is fetched. */
final class StockByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.execute(
                "insert into product select 1000 + 100 * a.id + b.id, 'Product', null, 10, 1, a.category_id, a.supplier_id,"
                        + " true, a.created_at, a.created_at from product a, product b");
    }

    @Override
    public void bad(JpaShop shop) {
        int stock = shop
                .ask(em -> em.createQuery("select p.stock from Product p where p.active = true", Integer.class)
                        .getResultList())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (stock <= 0) {
            throw new IllegalStateException("Nothing is left");
        }
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.ask(em -> em.createQuery("select sum(p.stock) from Product p where p.active = true", Long.class)
                .getSingleResult());
    }
}
