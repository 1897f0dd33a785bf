package com.acme.deepoffset;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A sitemap walks through the products, fifty at a time. */
final class PagesByJpa implements Scenario<JpaShop> {
    private static final int SIZE = 50;

    @Override
    public void prepare(JpaShop shop) {
        shop.execute(
                "insert into product select 1000 + 100 * a.id + 10 * b.id + c.id, 'Product', null, 10, 1, a.category_id,"
                        + " a.supplier_id, true, a.created_at, a.created_at from product a, product b, supplier c where c.id <= 4");
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            List<Object[]> page;
            int first = 0;
            do {
                page = em.createQuery("select p.id, p.name from Product p order by p.id", Object[].class)
                        .setFirstResult(first)
                        .setMaxResults(SIZE)
                        .getResultList(); // loop
                first += SIZE;
            } while (page.size() == SIZE);
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            List<Object[]> page = List.of();
            do {
                long last = page.isEmpty() ? 0 : (Long) page.get(page.size() - 1)[0];
                page = em.createQuery(
                                "select p.id, p.name from Product p where p.id > :last order by p.id", Object[].class)
                        .setParameter("last", last)
                        .setMaxResults(SIZE)
                        .getResultList();
            } while (page.size() == SIZE);
        });
    }
}
