package dev.fetchonce.model;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Packages that the application's own classes were seen in, by where these were loaded from: they are its own, whatever
 * their names, as {@code org.springframework.samples.petclinic} is. Of one JVM; thread-safe.
 */
public final class OwnPackages {
    private static final Set<String> ALL = ConcurrentHashMap.newKeySet();

    private OwnPackages() {}

    /** Takes the package of a class of the application's, named with dots. */
    public static void add(String className) {
        ALL.add(packageOf(className));
    }

    static boolean haveClass(String className) {
        return ALL.contains(packageOf(className));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
    }
}
