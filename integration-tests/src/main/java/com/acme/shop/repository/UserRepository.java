package com.acme.shop.repository;

import com.acme.shop.model.User;
import org.springframework.data.jpa.repository.JpaRepository;

/** Users. */
public interface UserRepository extends JpaRepository<User, Long> {
    User findByUsername(String username);
}
