package dev.fetchonce.junit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lets Jupiter find our extension without any configuration, and nobody else's: by system properties, which it reads when
 * it begins to execute, and which are taken away again. Somebody who has configured it is left alone.
 */
final class Autodetection {
    private static final String ENABLED = "junit.jupiter.extensions.autodetection.enabled";
    private static final String INCLUDE = "junit.jupiter.extensions.autodetection.include";
    private static final String SERVICE = "META-INF/services/org.junit.jupiter.api.extension.Extension";

    private final List<String> ours = new ArrayList<>();

    void begin() {
        if (isGiven(ENABLED) || isGiven(INCLUDE) || !(canInclude() || isAlone())) {
            return;
        }
        set(ENABLED, "true");
        set(INCLUDE, "dev.fetchonce.*");
    }

    void end() {
        ours.forEach(System::clearProperty);
        ours.clear();
    }

    private static boolean isGiven(String property) {
        return System.getProperty(property) != null
                || Setting.platformProperties().containsKey(property);
    }

    private void set(String property, String value) {
        System.setProperty(property, value);
        ours.add(property);
    }

    /** From 5.12 on it can be told whom to find. */
    private static boolean canInclude() {
        try {
            return Class.forName("org.junit.jupiter.engine.Constants")
                            .getField("EXTENSIONS_AUTODETECTION_INCLUDE_PROPERTY_NAME")
                    != null;
        } catch (ReflectiveOperationException | LinkageError older) {
            return false;
        }
    }

    /** Before, where there is nobody else to be found. */
    private static boolean isAlone() {
        try {
            ClassLoader loader = Autodetection.class.getClassLoader();
            return loader != null
                    && Collections.list(loader.getResources(SERVICE)).size() == 1;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
