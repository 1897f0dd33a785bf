package dev.fetchonce.junit;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.function.Supplier;

/**
 * A budget that was not kept, or a finding that must not be.
 *
 * @param what what was expected, by which a baseline knows it again: {@code at most 3 queries}
 * @param headline expected and actual in one sentence, without the test's name
 * @param expected for tools that compare
 * @param actual for tools that compare; what a baseline records
 * @param message the failure's whole text; made only where it is needed
 */
record Breach(String what, String headline, Object expected, long actual, Supplier<String> message) {
    /** The same, with a line after the first of its text. */
    Breach noting(String line) {
        return new Breach(
                what,
                headline,
                expected,
                actual,
                () -> message.get().replaceFirst("(?m)$", "\n" + quoteReplacement(line)));
    }
}
