package com.acme.aggregateinmemory;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Scenario;

/** The stock of all products, added up by a result handler. */
final class StockByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void prepare(MyBatisShop shop) {
        shop.products(100);
    }

    @Override
    public void bad(MyBatisShop shop) {
        long[] stock = {0};
        shop.mapper(ProductMapper.class).stocks(row -> stock[0] += row.getResultObject());
        if (stock[0] <= 0) {
            throw new IllegalStateException("Nothing is left");
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        shop.mapper(ProductMapper.class).stock();
    }
}
