package com.acme.rowbyrowupdate;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;
import java.math.BigDecimal;

/** A sale lowers the price of every product. */
final class DirtyByJpa implements Scenario<JpaShop> {
    private static final BigDecimal SALE = new BigDecimal("0.9");

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product :
                    em.createQuery("select p from Product p", Product.class).getResultList()) {
                product.setPrice(product.getPrice().multiply(SALE));
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            shop.batchWrites(em);
            for (Product product :
                    em.createQuery("select p from Product p", Product.class).getResultList()) {
                product.setPrice(product.getPrice().multiply(SALE));
            }
        });
    }
}
