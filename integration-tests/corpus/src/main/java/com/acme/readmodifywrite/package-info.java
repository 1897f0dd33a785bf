/** Scenarios of readmodifywrite. */
@NullMarked
package com.acme.readmodifywrite;

import org.jspecify.annotations.NullMarked;
