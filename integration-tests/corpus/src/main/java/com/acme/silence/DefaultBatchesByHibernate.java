package com.acme.silence;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Silent;

/** Products with their categories and tags, in batches by a setting. */
final class DefaultBatchesByHibernate implements Silent<JpaShop> {
    @Override
    public void run(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Product product : em.createQuery("select p from Product p order by p.id", Product.class)
                    .getResultList()) {
                product.getCategory().getName();
                shop.show(product.getTags().size());
            }
        });
    }
}
