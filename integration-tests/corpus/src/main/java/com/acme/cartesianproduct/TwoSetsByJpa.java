package com.acme.cartesianproduct;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import dev.fetchonce.corpus.Scenario;

/** Products fetched with all their tags and all their photos. */
final class TwoSetsByJpa implements Scenario<JpaShop> {
    @Override
    public void prepare(JpaShop shop) {
        shop.inTransaction(em -> em.createNativeQuery("insert into photo select product_id, 'back' from photo").executeUpdate());
    }

    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> em.createQuery(
                        "select d from Product d left join fetch d.tags left join fetch d.photos where d.id < 4", Product.class)
                .getResultList()); // query
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> shop.batching(em, em.createQuery("select d from Product d left join fetch d.tags where d.id < 4", Product.class), "d.photos")
                .getResultList()
                .forEach(product -> product.getPhotos().size()));
    }
}
