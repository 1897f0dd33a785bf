/** The shop by Spring Data JDBC. */
@NullMarked
package com.acme.shop.springdatajdbc;

import org.jspecify.annotations.NullMarked;
