/** The shop by plain JDBC. */
@NullMarked
package com.acme.shop.jdbc;

import org.jspecify.annotations.NullMarked;
