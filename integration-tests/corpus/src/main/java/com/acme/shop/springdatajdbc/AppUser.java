package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who can log in. */
@Table
public record AppUser(@Id Long id, String username) {}
