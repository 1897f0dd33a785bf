package com.acme.shop.springdatajdbc;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Tags. */
public interface TagRepository extends CrudRepository<Tag, Long> {
    List<Tag> findAllBy(Pageable page);

    @Query("select id, name from tag where id > :id order by id limit 50")
    List<Tag> behind(long id);

    @Query("select id, name from tag")
    Stream<Tag> stream();

    @Query("select t.id, t.name from tag t join product_tag pt on pt.tag_id = t.id where pt.product_id = :productId")
    List<Tag> ofProduct(long productId);

    @Query(
            "select t.id, t.name from tag t join product_tag pt on pt.tag_id = t.id where pt.product_id in (:productIds)")
    List<Tag> ofProducts(Collection<Long> productIds);
}
