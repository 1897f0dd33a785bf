package com.acme.sequenceperinsert;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.TagMapper;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;

/** Tags of an import; a selectKey asks a sequence before each insert. */
final class SelectKey implements Scenario<MyBatisShop> {
    private static final List<String> NAMES = List.of("red", "green", "blue", "black", "white", "grey");

    @Override
    public void prepare(MyBatisShop shop) {
        shop.execute("create sequence tag_ids start with 100");
    }

    @Override
    public void bad(MyBatisShop shop) {
        TagMapper tags = shop.mapper(TagMapper.class);
        for (String name : NAMES) {
            tags.insertDrawn(new TagMapper.NewTag(name)); // loop
        }
    }

    @Override
    public void fixed(MyBatisShop shop) {
        try (SqlSession session = shop.open(ExecutorType.BATCH)) {
            TagMapper tags = session.getMapper(TagMapper.class);
            NAMES.forEach(tags::insertDrawing);
            session.commit();
        }
    }
}
