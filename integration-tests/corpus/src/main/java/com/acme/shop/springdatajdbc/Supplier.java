package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A supplier. */
@Table
public record Supplier(@Id Long id, String name, String email, double rating) {}
