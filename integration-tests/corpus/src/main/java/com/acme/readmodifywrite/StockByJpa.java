package com.acme.readmodifywrite;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Two buyers may take the last one: nothing notices. */
final class StockByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            Product product = em.find(Product.class, 1L);
            product.setStock(product.getStock() - 1);
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("update Product p set p.stock = p.stock - 1 where p.id = 1")
                .executeUpdate());
    }
}
