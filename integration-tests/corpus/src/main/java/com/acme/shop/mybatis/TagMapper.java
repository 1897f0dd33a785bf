package com.acme.shop.mybatis;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Tags. */
public interface TagMapper extends Mapper {
    @Insert("insert into tag (id, name) values (#{id}, #{name})")
    void insert(@Param("id") long id, @Param("name") String name);

    @Update("update tag set name = #{name} where id = #{id}")
    void rename(@Param("id") long id, @Param("name") String name);

    @Delete("delete from product_tag where tag_id = #{id}")
    void unlink(long id);
}
