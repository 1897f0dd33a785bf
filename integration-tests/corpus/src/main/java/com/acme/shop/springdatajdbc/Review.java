package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A review as an aggregate of its own. */
@Table
public record Review(@Id Long id, Long customerId, Long productId, int rating, String comment) {}
