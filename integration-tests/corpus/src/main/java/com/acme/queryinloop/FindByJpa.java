package com.acme.queryinloop;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Voucher;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A wallet holds ids that came with the request. */
final class FindByJpa implements Scenario<JpaShop> {
    private static final List<Long> WALLET = List.of(1L, 3L, 4L, 7L, 9L, 10L);

    @Override
    public void prepare(JpaShop shop) {
        shop.execute("insert into voucher select id, 10, 0 from product");
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (long voucher : WALLET) {
                em.find(Voucher.class, voucher); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select v from Voucher v where v.id in :wallet", Voucher.class)
                .setParameter("wallet", WALLET)
                .getResultList());
    }
}
