package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.ProductDao;
import dev.fetchonce.corpus.Scenario;
import java.util.Map;
import java.util.stream.Collectors;

/** Products with what is good about them, in one transaction. */
final class FilteredBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        shop.handle().useTransaction(transaction -> {
            ProductDao dao = transaction.attach(ProductDao.class);
            Map<String, Integer> praised = dao.findAll().stream()
                    .collect(Collectors.toMap(ProductDao.Product::name, each -> praise(dao, each))); // loop
            if (praised.isEmpty()) {
                throw new IllegalStateException("There are no products");
            }
        });
    }

    private static int praise(ProductDao dao, ProductDao.Product product) {
        return dao.praiseOf(product.id()).size();
    }

    @Override
    public void fixed(JdbiShop shop) {
        ProductDao dao = shop.dao(ProductDao.class);
        dao.praiseOf(dao.findAll().stream().map(ProductDao.Product::id).toList());
    }
}
