/** Scenarios of unboundedresult. */
@NullMarked
package com.acme.unboundedresult;

import org.jspecify.annotations.NullMarked;
