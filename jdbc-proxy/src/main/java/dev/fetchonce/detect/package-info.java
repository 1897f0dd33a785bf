/**
 * From a recording to findings: one class a rule, listed in {@code Rules}. Knows {@code model} alone.
 */
@NullMarked
package dev.fetchonce.detect;

import org.jspecify.annotations.NullMarked;
