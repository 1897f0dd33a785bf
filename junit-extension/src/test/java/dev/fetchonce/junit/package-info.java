/** How budgets hold and what they say when they do not, seen from outside, through the JUnit Platform. */
@NullMarked
package dev.fetchonce.junit;

import org.jspecify.annotations.NullMarked;
