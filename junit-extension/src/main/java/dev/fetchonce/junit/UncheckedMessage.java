package dev.fetchonce.junit;

/**
 * The failure of a test whose budget cannot be checked: it must not pass because nobody looked.
 *
 * @param expected by the budget; empty where all budgets are concerned
 * @param reason and what to do
 */
record UncheckedMessage(String test, String expected, String reason) {
    String text() {
        String what = expected.isEmpty()
                ? "queries cannot be counted: "
                : "expected " + expected + ", which cannot be checked: ";
        return (test.isEmpty() ? "" : Counts.oneLine(test) + ": ") + what + reason;
    }
}
