/** A count for each row of a query. */
@NullMarked
package com.acme.countperrow;

import org.jspecify.annotations.NullMarked;
