/** A shop with Micronaut Data JDBC, and its tests. */
@NullMarked
package com.acme.micronaut;

import org.jspecify.annotations.NullMarked;
