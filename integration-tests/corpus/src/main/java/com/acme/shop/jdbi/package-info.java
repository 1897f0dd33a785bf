/** The shop by Jdbi. */
@NullMarked
package com.acme.shop.jdbi;

import org.jspecify.annotations.NullMarked;
