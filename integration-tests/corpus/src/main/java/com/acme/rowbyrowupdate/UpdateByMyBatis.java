package com.acme.rowbyrowupdate;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.TagMapper;
import dev.fetchonce.corpus.Scenario;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;

/** Five tags, each updated by itself. */
final class UpdateByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void bad(MyBatisShop shop) {
        for (long id = 1; id < 6; id++) {
            shop.mapper(TagMapper.class).rename(id, "tag " + id); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        try (SqlSession session = shop.open(ExecutorType.BATCH)) {
            TagMapper tagMapper = session.getMapper(TagMapper.class);
            for (long id = 1; id < 6; id++) {
                tagMapper.rename(id, "tag " + id);
            }
            session.commit();
        }
    }
}
