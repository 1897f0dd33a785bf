package com.acme.shop.springdata;

import com.acme.shop.jpa.model.User;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link User}s. */
public interface UserRepository extends JpaRepository<User, Long> {}
