/** Scenarios of existsperrow. */
@NullMarked
package com.acme.existsperrow;

import org.jspecify.annotations.NullMarked;
