package dev.fetchonce.agent.units;

/**
 * What a framework chose to handle a request.
 *
 * @param method {@code GET}; empty where only the request knows
 * @param pattern {@code /orders/{id}}; empty where not known
 * @param entry the application's {@code com.acme.OrderController#list}; empty where not known
 */
record Handler(String method, String pattern, String entry) {
    String name() {
        return method + " " + (pattern.startsWith("/") ? "" : "/") + pattern;
    }
}
