/** A small Spring Boot application with JPA: orders of customers. */
@NullMarked
package com.acme.orders;

import org.jspecify.annotations.NullMarked;
