package com.acme.shop.springdatajdbc;

import org.springframework.data.repository.CrudRepository;

/** Users. */
public interface AppUserRepository extends CrudRepository<AppUser, Long> {}
