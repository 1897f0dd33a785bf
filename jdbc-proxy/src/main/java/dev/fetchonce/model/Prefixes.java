package dev.fetchonce.model;

import java.util.List;
import java.util.TreeSet;

/** A set of name prefixes, none of which is a prefix of another: one look-up tells whether any fits. */
final class Prefixes {
    private final TreeSet<String> sorted = new TreeSet<>();

    private Prefixes() {}

    static Prefixes of(List<String> all) {
        Prefixes prefixes = new Prefixes();
        for (String each : all) {
            prefixes.sorted.removeIf(longer -> longer.startsWith(each));
            if (!prefixes.match(each)) {
                prefixes.sorted.add(each);
            }
        }
        return prefixes;
    }

    boolean match(String name) {
        String nearest = sorted.floor(name);
        return nearest != null && name.startsWith(nearest);
    }
}
