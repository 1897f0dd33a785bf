/** The shop by jOOQ. */
@NullMarked
package com.acme.shop.jooq;

import org.jspecify.annotations.NullMarked;
