package com.acme.deepoffset;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Product;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** A feed of products, page by page as a helper for pages counts them. */
final class PagesByMyBatis implements Scenario<MyBatisShop> {
    private static final int SIZE = 50;

    @Override
    public void prepare(MyBatisShop shop) {
        shop.products(400);
    }

    @Override
    public void bad(MyBatisShop shop) {
        ProductMapper products = shop.mapper(ProductMapper.class);
        for (PageNumber page = new PageNumber(1); page.number() <= 8; page = page.next()) {
            products.page(page.offset(), SIZE); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        ProductMapper products = shop.mapper(ProductMapper.class);
        long last = 0;
        for (int page = 1; page <= 8; page++) {
            List<Product> some = products.after(last, SIZE);
            last = some.get(some.size() - 1).getId();
        }
    }

    /** @param number from 1 on */
    private record PageNumber(int number) {
        int offset() {
            return (number - 1) * SIZE;
        }

        PageNumber next() {
            return new PageNumber(number + 1);
        }
    }
}
