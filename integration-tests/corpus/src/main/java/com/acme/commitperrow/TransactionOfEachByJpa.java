package com.acme.commitperrow;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Parcel;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** An import that opens a transaction for each parcel. */
final class TransactionOfEachByJpa implements Scenario<JpaShop> {
    private static final List<String> TEXTS = List.of("a", "b", "c", "d", "e", "f");

    @Override
    public void bad(JpaShop shop) {
        for (String text : TEXTS) {
            shop.inTransaction(em -> em.persist(new Parcel(text))); // loop
        }
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            shop.batchWrites(em);
            TEXTS.forEach(text -> em.persist(new Parcel(text)));
        });
    }
}
