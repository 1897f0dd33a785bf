package com.acme.silence;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.ProductDao;
import dev.fetchonce.corpus.Silent;
import java.util.List;

/** Pages of products, by offset as somebody turns them, and by key as a job does. */
final class PagesBySqlObject implements Silent<JdbiShop> {
    private static final int SIZE = 2;

    @Override
    public void run(JdbiShop shop) {
        ProductDao dao = shop.dao(ProductDao.class);
        for (int page = 0; page < 4; page++) {
            dao.page(SIZE, page * SIZE);
        }
        long last = 0;
        List<ProductDao.Product> some;
        do {
            some = dao.after(last, SIZE);
            last = some.isEmpty() ? last : some.get(some.size() - 1).id();
        } while (some.size() == SIZE);
    }
}
