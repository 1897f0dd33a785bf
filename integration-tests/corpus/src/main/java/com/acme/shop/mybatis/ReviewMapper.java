package com.acme.shop.mybatis;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Reviews, mostly what is to be known of them. */
public interface ReviewMapper extends Mapper {
    @Select("select avg(rating) from review where product_id = #{product}")
    @Nullable
    Double averageOf(long product);

    /** One where the product has a review of so many stars. */
    @Select("select 1 from review where product_id = #{product} and rating >= #{stars} limit 1")
    @Nullable
    Integer anyOf(@Param("product") long product, @Param("stars") int stars);

    @Select("select id, rating, comment from review where product_id = #{product} order by rating desc limit 1")
    @Nullable
    Review bestOf(long product);

    /** The products, each with {@link #averageOf}. */
    @Select(
            "select p.id, p.name, (select avg(r.rating) from review r where r.product_id = p.id) as average from product p")
    List<Map<String, Object>> averages();

    /** The products of which {@link #anyOf} gives one. */
    @Select(
            "select p.id, p.name from product p where exists (select 1 from review r where r.product_id = p.id and r.rating >= #{stars})")
    List<Product> praised(int stars);

    /** {@link #bestOf} of all products. */
    @Select(
            "select id, rating, comment from (select r.*, row_number() over (partition by product_id order by rating desc) as nth from review r) ranked where nth = 1")
    List<Review> best();
}
