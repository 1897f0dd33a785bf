package dev.fetchonce.agent.instrumentation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The classes that give connections and were woven; the first 20 by name. Thread-safe. */
public final class WovenSources {
    private static final int MOST = 20;
    private static final Set<String> ADVICE = Set.of("DataSourceAdvice", "DriverAdvice");

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    void add(String className, List<Weaving> weavings) {
        if (names.size() < MOST && weavings.stream().anyMatch(each -> ADVICE.contains(each.advice()))) {
            names.add(className.replace('/', '.'));
        }
    }

    /** Sorted. */
    public List<String> names() {
        return List.copyOf(new TreeSet<>(names));
    }
}
