/**
 * Query budgets for JUnit 5 tests: an annotation, the extension behind it, and how it sees SQL. At the end of the flow:
 * reads a {@code Report} of each test, and depends on everything before it.
 *
 * <p>Public is what users write ({@link dev.fetchonce.junit.MaxQueries}) and what JUnit loads by name.
 */
@NullMarked
package dev.fetchonce.junit;

import org.jspecify.annotations.NullMarked;
