/** Measures what the extension costs the suite in {@code com.acme.suite}. */
@NullMarked
package dev.fetchonce.suite;

import org.jspecify.annotations.NullMarked;
