package com.acme.shop.springdatajdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.repository.CrudRepository;

/** Products as the page of one shows them: with what hangs on them. */
public interface Detail {
    /** A product with its reviews by customer and the links to its tags. */
    record Product(
            @Id Long id, String name, @MappedCollection(keyColumn = "CUSTOMER_ID") Map<Long, Review> reviews, Set<ProductTag> tags) {}

    /** What a customer says. */
    record Review(@Id Long id, int rating) {}

    /** A link to a tag. */
    record ProductTag(Long tagId) {}

    /** A product alone. */
    record Name(Long id, String name) {}

    /** What a customer says about a product. */
    record Opinion(Long productId, int rating) {}

    /** A link from a product to a tag. */
    record Link(Long productId, Long tagId) {}

    /** Products with what hangs on them. */
    interface Products extends CrudRepository<Product, Long> {
        @Query("select id, name from product")
        List<Name> names();

        @Query("select product_id, rating from review where product_id in (:productIds)")
        List<Opinion> findReviewIn(Collection<Long> productIds);

        @Query("select product_id, tag_id from product_tag where product_id in (:productIds)")
        List<Link> findProductTagIn(Collection<Long> productIds);
    }
}
