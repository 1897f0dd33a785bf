/** Scenarios of countperrow. */
@NullMarked
package com.acme.countperrow;

import org.jspecify.annotations.NullMarked;
