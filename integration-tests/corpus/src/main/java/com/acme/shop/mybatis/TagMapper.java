package com.acme.shop.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.SelectKey;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** Tags. */
public interface TagMapper extends Mapper {
    @Insert("insert into tag (id, name) values (#{id}, #{name})")
    void insert(@Param("id") long id, @Param("name") String name);

    @Update("update tag set name = #{name} where id = #{id}")
    void rename(@Param("id") long id, @Param("name") String name);

    @Delete("delete from product_tag where tag_id = #{id}")
    void unlink(long id);

    @Select("select id, name from tag")
    List<Tag> findAll();

    /** {@link #findAll} in portions. */
    @Select("select id, name from tag")
    @Options(fetchSize = 500)
    Cursor<Tag> stream();

    /** Asks for the id first. */
    @Insert("insert into tag (id, name) values (#{id}, #{name})")
    @SelectKey(
            databaseId = "postgresql",
            statement = "select nextval('tag_ids')",
            keyProperty = "id",
            before = true,
            resultType = long.class)
    @SelectKey(statement = "select next value for tag_ids", keyProperty = "id", before = true, resultType = long.class)
    void insertDrawn(NewTag tag);

    /** The INSERT draws the id itself. */
    @Insert(databaseId = "postgresql", value = "insert into tag (id, name) values (nextval('tag_ids'), #{name})")
    @Insert("insert into tag (id, name) values (next value for tag_ids, #{name})")
    void insertDrawing(String name);

    /** A tag that gets its id when it is inserted. */
    class NewTag {
        private long id;
        private final String name;

        public NewTag(String name) {
            this.name = name;
        }

        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }
    }
}
