package com.acme.queryinloop;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.hibernate.Section;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.hibernate.Session;

/** Sections by the names that came with the request. */
final class NaturalIdByHibernate implements Scenario<JpaShop> {
    private static final List<String> NAMES = List.of("Electronics", "Books", "Clothing", "Sports", "Home & Garden");

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (String name : NAMES) {
                em.unwrap(Session.class).bySimpleNaturalId(Section.class).load(name); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select s from Section s where s.name in :names", Section.class)
                .setParameter("names", NAMES)
                .getResultList());
    }
}
