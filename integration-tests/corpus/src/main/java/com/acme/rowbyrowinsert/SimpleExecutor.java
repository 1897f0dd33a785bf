package com.acme.rowbyrowinsert;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.TagMapper;
import dev.fetchonce.corpus.Scenario;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;

/** Six tags, each inserted by itself. */
final class SimpleExecutor implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        for (long id = 100; id < 106; id++) {
            shop.mapper(TagMapper.class).insert(id, "tag " + id); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        try (SqlSession session = shop.open(ExecutorType.BATCH)) {
            TagMapper tagMapper = session.getMapper(TagMapper.class);
            for (long id = 100; id < 106; id++) {
                tagMapper.insert(id, "tag " + id);
            }
            session.commit();
        }
    }
}
