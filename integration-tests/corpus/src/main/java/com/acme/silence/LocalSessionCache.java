package com.acme.silence;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import dev.fetchonce.corpus.Silent;

/** The same customer ten times from one session. */
final class LocalSessionCache implements Silent<MyBatisShop> {
    @Override
    public void run(MyBatisShop shop) {
        for (int i = 0; i < 10; i++) {
            shop.mapper(CustomerMapper.class).byId(1);
        }
    }
}
