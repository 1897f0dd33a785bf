package dev.fetchonce.agent.instrumentation;

import java.util.List;

/**
 * Which DataSources and classes the agent minds. Immutable.
 *
 * @param include patterns such as {@code datasource:orders*} and {@code class:com.acme.*}; of a kind of which there are
 *     some, nothing else is minded
 * @param exclude what is left alone all the same
 */
public record Selection(List<String> include, List<String> exclude) {
    private static final String DATA_SOURCE = "datasource:";
    private static final String CLASS = "class:";

    /** Minds everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    /** Whether everything is minded. */
    public boolean isAll() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /** Whether a pattern is one that this understands. */
    public static boolean isPattern(String text) {
        return text.startsWith(DATA_SOURCE) || text.startsWith(CLASS);
    }

    /** Whether to observe a DataSource of that name, which is the report's. */
    public boolean takesDataSource(String name) {
        return takes(DATA_SOURCE, name);
    }

    /** Whether a class of that name, with dots, may be woven. */
    boolean takesClass(String name) {
        return takes(CLASS, name);
    }

    private boolean takes(String kind, String name) {
        boolean restricted = include.stream().anyMatch(each -> each.startsWith(kind));
        return (!restricted || matches(include, kind, name)) && !matches(exclude, kind, name);
    }

    private static boolean matches(List<String> patterns, String kind, String name) {
        return patterns.stream()
                .anyMatch(each -> each.startsWith(kind) && Glob.matches(each.substring(kind.length()), name));
    }
}
