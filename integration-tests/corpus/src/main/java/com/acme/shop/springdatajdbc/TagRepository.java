package com.acme.shop.springdatajdbc;

import org.springframework.data.repository.CrudRepository;

/** Tags. */
public interface TagRepository extends CrudRepository<Tag, Long> {}
