package dev.fetchonce.agent.instrumentation;

/** A text in which {@code *} stands for any other. No regular expressions: it is asked while classes load. */
public final class Glob {
    private Glob() {}

    /** Whether {@code name} is like {@code pattern}, from its beginning to its end. */
    public static boolean matches(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(name);
        }
        if (!name.startsWith(pattern.substring(0, star))) {
            return false;
        }
        String rest = pattern.substring(star + 1);
        for (int from = star; from <= name.length(); from++) {
            if (matches(rest, name.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
