package com.acme.shop.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.ResultType;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** Products; the statements with nested results stand in ProductMapper.xml. */
public interface ProductMapper extends Mapper {
    /** The category and the supplier of each by statements of their own. */
    List<Product> findAll();

    /** {@link #findAll} by joins. */
    List<Product> findAllJoined();

    /** The tags of each by a statement of their own. */
    List<Product> findWithTags();

    /** {@link #findWithTags} by a join. */
    List<Product> findWithTagsJoined();

    /** The good reviews of each by a statement of their own. */
    List<Product> findWithGoodReviews();

    /** {@link #findWithGoodReviews} by a join. */
    List<Product> findWithGoodReviewsJoined();

    @Select("select id, name from product where name = #{name}")
    List<Product> byName(String name);

    @Select("select * from product order by name")
    List<Product> everything();

    @Select("select id, name from product order by name")
    List<Product> names();

    @Select("select id, name from product order by id limit #{size} offset #{offset}")
    List<Product> page(@Param("offset") int offset, @Param("size") int size);

    @Select("select id, name from product where id > #{last} order by id limit #{size}")
    List<Product> after(@Param("last") long last, @Param("size") int size);

    /** The stock of each. */
    @Select("select stock_quantity from product")
    @ResultType(Integer.class)
    void stocks(ResultHandler<Integer> handler);

    @Select("select sum(stock_quantity) from product")
    long stock();

    @Select("select stock_quantity from product where id = #{id}")
    int stockOf(long id);

    @Update("update product set stock_quantity = #{stock} where id = #{id}")
    void setStock(@Param("id") long id, @Param("stock") int stock);

    /** How many rows were changed: none where there are not so many. */
    @Update(
            "update product set stock_quantity = stock_quantity - #{count} where id = #{id} and stock_quantity >= #{count}")
    int take(@Param("id") long id, @Param("count") int count);

    /** The sales and the reviews of each by one statement. */
    List<Product> findWithSalesAndReviews();

    /** The sales of each by a join. */
    List<Product> findWithSales();

    /** The reviews of those that have some. */
    List<Product> findWithReviews();

    /** Those that meet what is given. */
    List<Product> search(
            @Param("name") @Nullable String name,
            @Param("category") @Nullable Long category,
            @Param("supplier") @Nullable Long supplier);
}
