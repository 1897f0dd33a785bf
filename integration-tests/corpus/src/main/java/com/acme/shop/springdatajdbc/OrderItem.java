package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;

/** A line of an order. */
public record OrderItem(@Id Long id, Long productId, int quantity) {}
