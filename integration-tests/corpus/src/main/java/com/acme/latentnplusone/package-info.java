/** Scenarios of latentnplusone. */
@NullMarked
package com.acme.latentnplusone;

import org.jspecify.annotations.NullMarked;
