/** Scenarios of cartesianproduct. */
@NullMarked
package com.acme.cartesianproduct;

import org.jspecify.annotations.NullMarked;
