package com.acme.unboundedresult;

import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.mybatis.Tag;
import com.acme.shop.mybatis.TagMapper;
import dev.fetchonce.corpus.Scenario;
import java.io.IOException;
import org.apache.ibatis.cursor.Cursor;

/** All tags into a list, where a cursor would do. */
final class AllTagsByMyBatis implements Scenario<MyBatisShop> {
    @Override
    public void prepare(MyBatisShop shop) {
        shop.tags(2_500);
    }

    @Override
    public void bad(MyBatisShop shop) {
        shop.mapper(TagMapper.class).findAll().forEach(Tag::getName); // mapper call
    }

    @Override
    public void fixed(MyBatisShop shop) throws IOException {
        try (Cursor<Tag> tags = shop.mapper(TagMapper.class).stream()) {
            tags.forEach(Tag::getName);
        }
    }
}
