package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Product;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A page of products is written as JSON while the EntityManager is still open. */
final class RenderedByJpa implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> write(em.createQuery("select p from Product p order by p.id", Product.class)
                .getResultList()));
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> write(em.createQuery(
                        "select p from Product p left join fetch p.category left join fetch p.supplier order by p.id",
                        Product.class)
                .getResultList()));
    }

    private static void write(List<Product> products) {
        try {
            JsonMapper.builder().build().writeValueAsString(products);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
