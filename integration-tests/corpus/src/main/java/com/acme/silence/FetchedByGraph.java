package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Draft;
import dev.fetchonce.corpus.Silent;
import jakarta.persistence.EntityGraph;

/** Categories and their products by an entity graph. */
final class FetchedByGraph implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            EntityGraph<Draft> graph = em.createEntityGraph(Draft.class);
            graph.addAttributeNodes("lines");
            em.createQuery("select d from Draft d order by d.id", Draft.class)
                    .setHint("jakarta.persistence.loadgraph", graph)
                    .getResultList()
                    .forEach(draft -> shop.show(draft.getLines().size()));
        });
    }
}
