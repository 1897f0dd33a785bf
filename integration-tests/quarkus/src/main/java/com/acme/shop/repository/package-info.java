/** What is asked of the database. */
@NullMarked
package com.acme.shop.repository;

import org.jspecify.annotations.NullMarked;
