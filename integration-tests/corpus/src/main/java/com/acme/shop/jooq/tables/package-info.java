/** The shop's tables, written as jOOQ's generator writes them. */
@NullMarked
package com.acme.shop.jooq.tables;

import org.jspecify.annotations.NullMarked;
