package dev.fetchonce.it;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A page of the shop as it is often written, and the one that shows the same, done right.
 *
 * @param bad the path of the page that fetches row by row
 * @param badStatements how many statements it runs
 * @param fixed the path of its twin
 * @param fixedStatements how many statements that one runs
 */
record Twins(String bad, int badStatements, String fixed, int fixedStatements) {
    /** Each level of it repeats for the rows of the level above. */
    static final Twins CHAIN = new Twins("/orders/products", 1 + 7 + 10, "/fixed/orders/products", 1);

    /** The twin that fetches in batches instead of joining. */
    static final Twins BATCHED = new Twins("/orders", 1 + 5, "/fixed/orders/batched", 1 + 1);

    /** All others. */
    static final List<Twins> SINGLE = List.of(
            new Twins("/orders", 1 + 5, "/fixed/orders", 1),
            new Twins("/orders/json", 1 + 5, "/fixed/orders/json", 1),
            new Twins("/orders/items", 1 + 7, "/fixed/orders/items", 1),
            new Twins("/orders/signed", 1 + 7, "/fixed/orders/signed", 1 + 1),
            new Twins("/orders/loops/helper", 1 + 5, "/fixed/orders", 1),
            new Twins("/orders/loops/stream", 1 + 5, "/fixed/orders", 1),
            new Twins("/orders/loops/for-each", 1 + 5, "/fixed/orders", 1),
            new Twins("/orders/loops/transaction", 1 + 5, "/fixed/orders", 1),
            new Twins("/customers", 1 + 5, "/fixed/customers", 1),
            new Twins("/products", 1 + 5 + 5, "/fixed/products", 1),
            new Twins("/products/tags", 1 + 10, "/fixed/products/tags", 1),
            new Twins("/products/reviews", 1 + 8, "/fixed/products/reviews", 1));

    static List<Twins> all() {
        List<Twins> all = new ArrayList<>(SINGLE);
        all.add(CHAIN);
        all.add(BATCHED);
        return all;
    }

    /** The paths of all of them, each once. */
    static Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>();
        for (Twins twins : all()) {
            pages.add(twins.bad());
            pages.add(twins.fixed());
        }
        return pages;
    }

    @Override
    public String toString() {
        return bad + " and " + fixed;
    }
}
