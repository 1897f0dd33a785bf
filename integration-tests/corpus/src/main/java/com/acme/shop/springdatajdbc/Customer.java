package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.Table;

/** A customer; its user is another aggregate. */
@Table
public record Customer(@Id Long id, AggregateReference<AppUser, Long> userId, String phone) {}
