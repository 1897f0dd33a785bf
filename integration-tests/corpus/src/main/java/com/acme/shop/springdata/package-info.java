/** The shop by Spring Data JPA. */
@NullMarked
package com.acme.shop.springdata;

import org.jspecify.annotations.NullMarked;
