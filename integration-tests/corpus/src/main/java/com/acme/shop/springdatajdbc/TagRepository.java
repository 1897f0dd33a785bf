package com.acme.shop.springdatajdbc;

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
}
