package com.acme.missingindex;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A search for products by their exact name, which no index begins with. */
final class ByNameByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.execute(
                "insert into product select 10000 + 1000 * a.id + 100 * b.id + c.id, 'Product', null, 10, 1, a.category_id,"
                        + " a.supplier_id, true, a.created_at, a.created_at from product a, product b, order_item c");
    }

    @Override
    public void bad(JpaShop shop) {
        named(shop, "MacBook Pro");
        named(shop, "iPhone 15");
    }

    @Override
    public void prepareFixed(JpaShop shop) {
        prepare(shop);
        shop.execute("create index product_name on product (name)");
    }

    @Override
    public void fixed(JpaShop shop) {
        bad(shop);
    }

    private static List<Object[]> named(JpaShop shop, String name) {
        return shop.ask(em -> em.createQuery(
                        "select p.id, p.price from Product p where p.name = :name order by p.price", Object[].class)
                .setParameter("name", name)
                .getResultList());
    }
}
