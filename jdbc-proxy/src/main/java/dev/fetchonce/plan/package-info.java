/**
 * Asks databases what they know of their tables, on connections of our own: in tests, and only when asked for. Knows
 * {@code model} and the one type of {@code detect} that it answers.
 */
@NullMarked
package dev.fetchonce.plan;

import org.jspecify.annotations.NullMarked;
