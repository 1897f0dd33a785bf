/**
 * Query budgets for JUnit tests: annotations, assertions, the extension behind them, and how it sees SQL. At the end of
 * the flow: reads the figures and the {@code Report} of each test, and depends on everything before it.
 *
 * <pre>
 * annotation, QueryAssert -> Budget -> Breach -> Policy (report, warn, fail, ratchet) -> a message as the test's failure
 * </pre>
 *
 * <p>Public is what users write ({@link dev.fetchonce.junit.MaxQueries} and its like,
 * {@link dev.fetchonce.junit.FetchonceAssertions}) and what JUnit loads by name.
 */
@NullMarked
package dev.fetchonce.junit;

import org.jspecify.annotations.NullMarked;
