package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Voucher;
import dev.fetchonce.corpus.Silent;
import jakarta.persistence.RollbackException;

/** A voucher is spent by two at once; the loser tries again. */
final class OptimisticRetry implements Silent<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.inTransaction(em -> em.persist(new Voucher(1L, 10)));
    }

    @Override
    public void run(JpaShop shop) {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                int spent = attempt;
                shop.inTransaction(em -> {
                    Voucher voucher = em.find(Voucher.class, 1L);
                    if (spent < 2) {
                        em.createNativeQuery("update voucher set version = version + 1 where id = 1")
                                .executeUpdate();
                    }
                    voucher.setAmount(voucher.getAmount() - 1);
                });
                return;
            } catch (RollbackException lost) {
                // Once more, on what is there now.
            }
        }
    }
}
