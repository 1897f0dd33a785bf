package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.ProductDao;
import dev.fetchonce.corpus.Scenario;

/** Products and their tags, by a SqlObject that joins the link table. */
final class ManyToManyBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        shop.jdbi().useExtension(ProductDao.class, dao -> {
            for (ProductDao.Product product : dao.findAll()) {
                dao.tagsOf(product.id()); // loop
            }
        });
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.jdbi()
                .useExtension(
                        ProductDao.class,
                        dao -> dao.tagsOf(dao.findAll().stream()
                                .map(ProductDao.Product::id)
                                .toList()));
    }
}
