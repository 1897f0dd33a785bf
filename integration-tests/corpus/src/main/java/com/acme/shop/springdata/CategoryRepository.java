package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Category;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Category}s. */
public interface CategoryRepository extends JpaRepository<Category, Long> {}
