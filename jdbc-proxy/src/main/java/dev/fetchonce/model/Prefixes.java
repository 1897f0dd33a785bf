package dev.fetchonce.model;

import java.util.List;
import java.util.TreeSet;

/** A set of name prefixes, none of which is a prefix of another: one look-up tells whether any fits. */
public final class Prefixes {
    private final TreeSet<String> sorted = new TreeSet<>();

    private Prefixes() {}

    /** Those of a list; what another one of it is a prefix of is left out. */
    public static Prefixes of(List<String> all) {
        Prefixes prefixes = new Prefixes();
        for (String each : all) {
            prefixes.sorted.removeIf(longer -> longer.startsWith(each));
            if (!prefixes.match(each)) {
                prefixes.sorted.add(each);
            }
        }
        return prefixes;
    }

    /** Whether {@code type.method} begins with one of them: put together only where the type does not tell already. */
    public boolean match(String type, String method) {
        if (match(type)) {
            return true;
        }
        String next = sorted.higher(type);
        return next != null && next.startsWith(type) && match(type + "." + method);
    }

    /** Whether {@code name} begins with one of them. */
    public boolean match(String name) {
        String nearest = sorted.floor(name);
        return nearest != null && name.startsWith(nearest);
    }
}
