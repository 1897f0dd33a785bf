package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;

/** Somebody who can log in. */
public record AppUser(@Id Long id, String username) {}
