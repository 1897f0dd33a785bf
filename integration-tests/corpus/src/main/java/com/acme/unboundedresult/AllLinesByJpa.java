package com.acme.unboundedresult;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;

/** An export reads every line of every draft into memory. */
final class AllLinesByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.execute("insert into draft_line select a.id * 1000000 + b.id * 10000 + c.id * 100 + d.id, 1, 1"
                + " from product a, product b, product c, order_item d");
    }

    @Override
    public void bad(JpaShop shop) {
        shop.ask(em -> em.createQuery("select l.id, l.quantity from DraftLine l order by l.id", Object[].class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(
                em -> em.createQuery("select l.id, l.quantity from DraftLine l order by l.id", Object[].class)
                        .setHint("org.hibernate.fetchSize", 500)
                        .setHint("eclipselink.jdbc.fetch-size", 500)
                        .getResultStream()
                        .forEach(line -> {}));
    }
}
