package dev.fetchonce.agent.units;

import org.jspecify.annotations.Nullable;

/**
 * What a framework chose to handle a request.
 *
 * @param method {@code GET}; empty where only the request knows
 * @param pattern {@code /orders/{id}}; empty where not known
 * @param entry the application's {@code com.acme.OrderController#list}; empty where not known
 * @param testKey what the request says of the test that sent it; null where it says nothing
 */
record Handler(
        String method,
        String pattern,
        String entry,
        @Nullable String testKey) {
    /** Of a request that says nothing of a test, or of which a servlet has been asked. */
    Handler(String method, String pattern, String entry) {
        this(method, pattern, entry, null);
    }

    String name() {
        return method + " " + (pattern.startsWith("/") ? "" : "/") + pattern;
    }
}
