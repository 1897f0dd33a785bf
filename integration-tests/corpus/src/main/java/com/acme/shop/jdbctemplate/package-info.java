/** The shop by Spring's JdbcTemplate. */
@NullMarked
package com.acme.shop.jdbctemplate;

import org.jspecify.annotations.NullMarked;
