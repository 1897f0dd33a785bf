package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import com.acme.shop.jpa.model.Tag;
import dev.fetchonce.corpus.Scenario;

/** Products with the words they share. */
final class ManyToManyByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery("select p from Product p order by p.id", Product.class)
                    .getResultList()) {
                product.getTags().forEach(Tag::getName); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery(
                            "select p from Product p left join fetch p.tags order by p.id", Product.class)
                    .getResultList()) {
                product.getTags().forEach(Tag::getName);
            }
        });
    }
}
