/** Scenarios of aggregateinmemory. */
@NullMarked
package com.acme.aggregateinmemory;

import org.jspecify.annotations.NullMarked;
