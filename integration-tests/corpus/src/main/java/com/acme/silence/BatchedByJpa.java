package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Subscriber;
import dev.fetchonce.corpus.Silent;

/** Customers, each with the states of its orders, mapped with @BatchSize and @BatchFetch. */
final class BatchedByJpa implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select s from Subscriber s order by s.id", Subscriber.class)
                .getResultList()
                .forEach(subscriber -> shop.show(subscriber.getStates().size())));
    }
}
