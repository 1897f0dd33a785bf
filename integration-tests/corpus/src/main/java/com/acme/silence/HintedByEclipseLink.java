package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Draft;
import dev.fetchonce.corpus.Silent;

/** Drafts with their lines by EclipseLink's hint. */
final class HintedByEclipseLink implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery("select d from Draft d order by d.id", Draft.class)
                .setHint("eclipselink.left-join-fetch", "d.lines")
                .getResultList()
                .forEach(draft -> shop.show(draft.getLines().size())));
    }
}
