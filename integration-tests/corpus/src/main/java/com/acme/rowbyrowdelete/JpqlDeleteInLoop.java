package com.acme.rowbyrowdelete;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Reviews are deleted one by one. */
final class JpqlDeleteInLoop implements Scenario<JpaShop> {
    private static final List<Long> RUDE = List.of(1L, 2L, 3L, 4L, 5L);

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long review : RUDE) {
                em.createQuery("delete from Review r where r.id = :id")
                        .setParameter("id", review)
                        .executeUpdate(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("delete from Review r where r.id in :ids")
                .setParameter("ids", RUDE)
                .executeUpdate());
    }
}
