package com.acme.shop.springdatajdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;

/** Products as the page of one shows them: with what hangs on them. */
public interface Detail {
    /** A product with its reviews by customer and the links to its tags. */
    @Table
    record Product(@Id Long id, String name, Map<Long, Review> reviews, Set<ProductTag> tags) {}

    /** What a customer says. */
    @Table
    record Review(@Id Long id, int rating) {}

    /** A link to a tag. */
    record ProductTag(Long tagId) {}

    /** A product alone. */
    record Name(Long id, String name) {}

    /** What a customer says about a product. */
    record Opinion(Long productId, int rating) {}

    /** A sale and a review of a product. */
    record Statistic(Long id, String name, Long itemId, int quantity, Long reviewId, int rating) {}

    /** A sale of a product. */
    record Sold(Long id, String name, Long itemId, int quantity) {}

    /** A figure of a product. */
    record Figure(Long id, @Nullable Double figure) {}

    /** A link from a product to a tag. */
    record Link(Long productId, Long tagId) {}

    /** Products with what hangs on them. */
    interface Products extends CrudRepository<Product, Long> {
        @Query("select id, name from product")
        List<Name> names();

        @Query("select stock_quantity from product")
        List<Integer> stocks();

        @Query("select sum(stock_quantity) from product")
        long stock();

        @Query("""
                select p.id, p.name, i.id as item_id, i.quantity, r.id as review_id, r.rating
                from product p
                left join order_item i on i.product_id = p.id
                left join review r on r.product_id = p.id
                """)
        List<Statistic> statistics();

        @Query(
                "select p.id, p.name, i.id as item_id, i.quantity from product p left join order_item i on i.product_id = p.id")
        List<Sold> sales();

        @Query("select p.id as product_id, r.id, r.rating from product p join review r on r.product_id = p.id")
        List<Opinion> opinions();

        @Query("select product_id, rating from review where product_id in (:productIds)")
        List<Opinion> findReviewIn(Collection<Long> productIds);

        @Query("select product_id, rating from review where product_id in (:productIds) and rating = 5")
        List<Opinion> findGoodReviewIn(Collection<Long> productIds);

        @Query("""
                select p.id, (select count(*) from review r where r.product_id = p.id) as figure
                from product p
                """)
        List<Figure> withCounts();

        @Query("""
                select p.id, (select avg(r.rating) from review r where r.product_id = p.id) as figure
                from product p
                """)
        List<Figure> withAverages();

        @Query("""
                select p.id, p.name
                from product p
                where exists (select 1 from review r where r.product_id = p.id)
                """)
        List<Name> reviewed();

        @Query("""
                select ranked.product_id, ranked.rating
                from (
                    select r.product_id, r.rating,
                        row_number() over (partition by r.product_id order by r.rating desc) as place
                    from review r
                ) ranked
                where ranked.place = 1
                """)
        List<Opinion> best();

        @Query("select product_id, tag_id from product_tag where product_id in (:productIds)")
        List<Link> findProductTagIn(Collection<Long> productIds);
    }
}
