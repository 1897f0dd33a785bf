/** Rows fetched one at a time by values that an earlier query returned. */
@NullMarked
package com.acme.nplusone;

import org.jspecify.annotations.NullMarked;
