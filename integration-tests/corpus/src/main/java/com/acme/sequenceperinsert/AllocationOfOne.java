package com.acme.sequenceperinsert;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Parcel;
import com.acme.shop.jpa.model.Ticket;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Tickets whose sequence is asked for each of them. */
final class AllocationOfOne implements Scenario<JpaShop> {
    private static final List<String> TEXTS = List.of("a", "b", "c", "d", "e", "f");

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            shop.batchWrites(em);
            for (String text : TEXTS) {
                em.persist(new Ticket(text)); // loop
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
