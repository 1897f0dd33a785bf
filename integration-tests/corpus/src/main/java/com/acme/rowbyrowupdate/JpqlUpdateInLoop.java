package com.acme.rowbyrowupdate;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** An UPDATE of JPQL runs for each order of a list. */
final class JpqlUpdateInLoop implements Scenario<JpaShop> {
    private static final List<Long> LOST = List.of(1L, 2L, 3L, 4L, 5L);

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long order : LOST) {
                em.createQuery("update Order o set o.status = 'lost' where o.id = :order")
                        .setParameter("order", order)
                        .executeUpdate(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("update Order o set o.status = 'lost' where o.id in :orders")
                .setParameter("orders", LOST)
                .executeUpdate());
    }
}
