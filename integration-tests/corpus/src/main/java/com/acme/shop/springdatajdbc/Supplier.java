package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;

/** A supplier. */
public record Supplier(@Id Long id, String name, String email, double rating) {}
