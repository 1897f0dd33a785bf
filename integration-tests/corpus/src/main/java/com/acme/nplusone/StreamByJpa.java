package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** A stream maps products to texts; a helper asks for the category. */
final class StreamByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.ask(em -> em.createQuery("select p from Product p order by p.id", Product.class).getResultList().stream()
                .map(product -> label(product)) // loop
                .toList());
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.ask(em -> em
                .createQuery("select p from Product p left join fetch p.supplier order by p.id", Product.class)
                .getResultList()
                .stream()
                .map(product -> label(product))
                .toList());
    }

    private static String label(Product product) {
        return product.getName() + " by " + product.getSupplier().getName();
    }
}
