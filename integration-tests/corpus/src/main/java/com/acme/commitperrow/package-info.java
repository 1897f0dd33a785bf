/** Scenarios of commitperrow. */
@NullMarked
package com.acme.commitperrow;

import org.jspecify.annotations.NullMarked;
