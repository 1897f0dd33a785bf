package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.ProductDao;
import dev.fetchonce.corpus.Scenario;

/** Products, each with the names of its category and its supplier. */
final class SideBySideBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        ProductDao dao = shop.dao(ProductDao.class);
        for (ProductDao.Product product : dao.findAll()) {
            dao.category(product.categoryId()); // category
            dao.supplier(product.supplierId()); // supplier
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.handle().createQuery("""
                select p.id, p.name, p.category_id, p.supplier_id, c.name as category_name, s.name as supplier_name
                from product p
                left join category c on c.id = p.category_id
                left join supplier s on s.id = p.supplier_id
                order by p.id""").mapToMap().list();
    }
}
