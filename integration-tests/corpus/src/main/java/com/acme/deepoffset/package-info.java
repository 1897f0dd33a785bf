/** Scenarios of deepoffset. */
@NullMarked
package com.acme.deepoffset;

import org.jspecify.annotations.NullMarked;
