/** The pages of customers, and their twins done right. */
@NullMarked
package com.acme.shop.customers;

import org.jspecify.annotations.NullMarked;
