package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;

/** A review as an aggregate of its own. */
public record Review(@Id Long id, Long customerId, Long productId, int rating, String comment) {}
