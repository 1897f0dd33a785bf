/** Customers over HTTP. */
@NullMarked
package com.acme.shop.customers;

import org.jspecify.annotations.NullMarked;
