package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Silent;
import java.util.List;
import org.hibernate.Session;

/** Batches of ids, as a DataLoader collects them, in lists padded to powers of two. */
final class PaddedLists implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (List<Long> ids :
                    List.of(List.of(1L, 2L, 3L), List.of(4L, 5L, 6L), List.of(7L, 8L, 9L, 10L), List.of(1L))) {
                em.unwrap(Session.class)
                        .byMultipleIds(Product.class)
                        .enableSessionCheck(true)
                        .multiLoad(ids);
            }
        });
    }
}
