package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.mapping.AggregateReference;

/** A customer; its user is another aggregate. */
public record Customer(@Id Long id, AggregateReference<AppUser, Long> userId, String phone) {}
