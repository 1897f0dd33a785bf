package com.acme.duplicatequery;

import com.acme.shop.mybatis.CustomerMapper;
import com.acme.shop.mybatis.MyBatisShop;
import dev.fetchonce.corpus.Scenario;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;

/** One customer, read on a session of its own each time. */
final class SessionForEachCall implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        for (int line = 0; line < 4; line++) {
            try (SqlSession session = shop.open(ExecutorType.SIMPLE)) {
                session.getMapper(CustomerMapper.class).byId(1); // loop
            }
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        for (int line = 0; line < 4; line++) {
            shop.mapper(CustomerMapper.class).byId(1);
        }
    }
}
