package com.acme.silence;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.ProductMapper;
import dev.fetchonce.corpus.Silent;

/** A search screen whose mapper leaves conditions out that are not filled in. */
final class SearchByDynamicSql implements Silent<MyBatisShop> {
    @Override
    public void run(MyBatisShop shop) {
        ProductMapper products = shop.mapper(ProductMapper.class);
        products.search("MacBook Pro", null, null);
        products.search(null, 1L, null);
        products.search(null, 1L, 5L);
        products.search(null, null, null);
    }
}
