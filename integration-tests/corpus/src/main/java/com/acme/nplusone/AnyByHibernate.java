package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.Remark;
import dev.fetchonce.corpus.Scenario;
import java.util.Objects;
import org.hibernate.Session;

/** Remarks, each with what it is on: a product or a customer. */
final class AnyByHibernate implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Remark remark : em.createQuery("select r from Remark r order by r.id", Remark.class)
                    .getResultList()) {
                Objects.requireNonNull(remark.getSubject().toString()); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            em.unwrap(Session.class).setFetchBatchSize(50);
            for (Remark remark : em.createQuery("select r from Remark r order by r.id", Remark.class)
                    .getResultList()) {
                Objects.requireNonNull(remark.getSubject().toString());
            }
        });
    }
}
