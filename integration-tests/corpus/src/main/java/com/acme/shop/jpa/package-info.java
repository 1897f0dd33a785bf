/** The shop by plain JPA, through Hibernate or EclipseLink. */
@NullMarked
package com.acme.shop.jpa;

import org.jspecify.annotations.NullMarked;
