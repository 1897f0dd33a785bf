package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Draft;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Draft}s. */
public interface DraftRepository extends JpaRepository<Draft, Long> {}
