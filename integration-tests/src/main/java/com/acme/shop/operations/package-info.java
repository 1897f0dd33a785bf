/** What is no page: requests that fail, and a look at the pool. */
@NullMarked
package com.acme.shop.operations;

import org.jspecify.annotations.NullMarked;
