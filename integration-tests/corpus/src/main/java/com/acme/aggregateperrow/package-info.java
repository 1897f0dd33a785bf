/** An aggregate for each row of a query. */
@NullMarked
package com.acme.aggregateperrow;

import org.jspecify.annotations.NullMarked;
