package com.acme.readmodifywrite;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** A sale lowers the stock that a mapper has read. */
final class StockByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        ProductMapper products = shop.mapper(ProductMapper.class);
        int left = products.stockOf(1) - 1;
        if (left >= 0) {
            products.setStock(1, left); // write
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        if (shop.mapper(ProductMapper.class).take(1, 1) == 0) {
            throw new IllegalStateException("Sold out");
        }
    }
}
