/** Scenarios of topperrow. */
@NullMarked
package com.acme.topperrow;

import org.jspecify.annotations.NullMarked;
