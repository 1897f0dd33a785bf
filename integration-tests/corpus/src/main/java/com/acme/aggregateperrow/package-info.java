/** Scenarios of aggregateperrow. */
@NullMarked
package com.acme.aggregateperrow;

import org.jspecify.annotations.NullMarked;
