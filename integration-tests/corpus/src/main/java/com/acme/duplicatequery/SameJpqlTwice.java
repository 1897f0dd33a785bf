package com.acme.duplicatequery;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Each part of a page asks for the tags again. */
final class SameJpqlTwice implements Scenario<JpaShop> {
    private static final List<String> PARTS = List.of("header", "search", "footer");

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (String part : PARTS) {
                label(
                        part,
                        em.createQuery("select t.name from Tag t order by t.id", String.class)
                                .getResultList()); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            List<String> tags = em.createQuery("select t.name from Tag t order by t.id", String.class)
                    .getResultList();
            PARTS.forEach(part -> label(part, tags));
        });
    }

    private static String label(String part, List<String> tags) {
        return part + tags;
    }
}
