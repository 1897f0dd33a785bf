/** Thousands of rows read at once. */
@NullMarked
package com.acme.unboundedresult;

import org.jspecify.annotations.NullMarked;
