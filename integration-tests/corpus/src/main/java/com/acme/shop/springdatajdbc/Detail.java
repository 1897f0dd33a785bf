package com.acme.shop.springdatajdbc;

import java.util.Map;
import java.util.Set;
import org.springframework.data.annotation.Id;
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

    /** Products with what hangs on them. */
    interface Products extends CrudRepository<Product, Long> {}
}
