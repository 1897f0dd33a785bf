package dev.fetchonce.report;

import dev.fetchonce.model.Silence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What repeated and is no finding, added up over runs; the first 2,000. Not thread-safe. */
final class Silences {
    private static final int MOST = 2_000;

    private final Map<String, Silence> known = new LinkedHashMap<>();

    void addAll(List<Silence> more) {
        for (Silence each : more) {
            if (known.size() < MOST || known.containsKey(each.key())) {
                known.merge(each.key(), each, Silence::plus);
            }
        }
    }

    /** Adds to none those of another, as they are. */
    void addAll(Silences others) {
        known.putAll(others.known);
    }

    /** Most executions first. */
    List<Silence> list() {
        return known.values().stream()
                .sorted(Comparator.comparingLong(Silence::executions).reversed().thenComparing(Silence::key))
                .toList();
    }

    static List<Silence> together(List<Silence> one, List<Silence> other) {
        Silences both = new Silences();
        both.addAll(one);
        both.addAll(other);
        return both.list();
    }
}
