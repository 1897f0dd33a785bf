package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Category;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Categories with how many products each lists. */
final class ToManyByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Category category : em.createQuery("select c from Category c order by c.id", Category.class)
                    .getResultList()) {
                category.getProducts().forEach(Product::getName); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Category category : em.createQuery(
                            "select c from Category c left join fetch c.products order by c.id", Category.class)
                    .getResultList()) {
                category.getProducts().forEach(Product::getName);
            }
        });
    }
}
