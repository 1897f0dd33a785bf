package com.acme.rowbyrowinsert;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Parcel;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Parcels whose identifiers come from a pooled sequence, but whose INSERTs are not batched. */
final class SequenceByJpa implements Scenario<JpaShop> {
    private static final List<String> TEXTS = List.of("a", "b", "c", "d", "e", "f");

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(
                em -> { // flush
                    for (String text : TEXTS) {
                        em.persist(new Parcel(text)); // loop
                    }
                });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            shop.batchWrites(em);
            TEXTS.forEach(text -> em.persist(new Parcel(text)));
        });
    }
}
