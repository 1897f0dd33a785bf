package com.acme.rowbyrowdelete;

import com.acme.shop.jpa.JpaShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Reviews of one product are removed one by one. */
final class RemoveByJpa implements Scenario<JpaShop> {
    private static final List<Tagging> TAGS = List.of(new Tagging(1), new Tagging(2), new Tagging(3), new Tagging(4), new Tagging(5));

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Tagging each : TAGS) {
                em.createQuery("delete from Review r where r.id = :id").setParameter("id", each.id()).executeUpdate(); // loop
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("delete from Review r where r.id in :ids")
                .setParameter("ids", TAGS.stream().map(Tagging::id).toList())
                .executeUpdate());
    }

    private record Tagging(long id) {}
}
