package com.acme.readmodifywrite;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Sale;
import dev.fetchonce.corpus.Scenario;

/** Somebody adds one to a line of an order: nothing notices when another does the same. */
final class QuantityByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            Sale sale = em.find(Sale.class, 1L);
            sale.setQuantity(sale.getQuantity() + 1);
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("update Sale s set s.quantity = s.quantity + 1 where s.id = 1")
                .executeUpdate());
    }
}
