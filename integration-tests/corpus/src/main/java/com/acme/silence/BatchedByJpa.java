package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Shipment;
import dev.fetchonce.corpus.Silent;

/** Orders whose lines are mapped with @BatchSize and @BatchFetch. */
final class BatchedByJpa implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select s from Shipment s order by s.id", Shipment.class)
                .getResultList()
                .forEach(shipment -> shipment.getItems().size()));
    }
}
