package com.acme.commitperrow;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.TagMapper;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;

/** An import that opens a session for each tag, and commits it. */
final class SessionOfEach implements Scenario<MyBatisShop> {
    private static final List<String> NAMES = List.of("red", "green", "blue", "black", "white", "grey");

    @Override
    public void bad(MyBatisShop shop) {
        long id = 10;
        for (String name : NAMES) {
            insert(shop, id++, name); // loop
        }
    }

    private static void insert(MyBatisShop shop, long id, String name) {
        try (SqlSession session = shop.open(ExecutorType.SIMPLE)) {
            session.getMapper(TagMapper.class).insert(id, name);
            session.commit();
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        try (SqlSession session = shop.open(ExecutorType.BATCH)) {
            TagMapper tags = session.getMapper(TagMapper.class);
            long id = 10;
            for (String name : NAMES) {
                tags.insert(id++, name);
            }
            session.commit();
        }
    }
}
