package dev.fetchonce.junit;

import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Throws what tests fail with: opentest4j's error with its values, where JUnit has brought that. */
final class Failures {
    private static final int MOST_OTHERS = 3;

    private Failures() {}

    /** The first breach in full, the next three in a line each. */
    static void throwIfAny(List<Breach> breaches) {
        if (breaches.isEmpty()) {
            return;
        }
        Breach first = breaches.get(0);
        StringBuilder message = new StringBuilder(first.message().get());
        breaches.stream()
                .skip(1)
                .limit(MOST_OTHERS)
                .forEach(each -> message.append("\nAlso: ").append(each.headline()));
        throw of(message.toString(), first.expected(), first.actual());
    }

    static AssertionError of(String message, Object expected, Object actual) {
        try {
            return OpenTest.of(message, expected, actual);
        } catch (NoClassDefFoundError withoutJUnit) {
            return new AssertionError(message);
        }
    }

    static AssertionError of(String message) {
        try {
            return OpenTest.of(message);
        } catch (NoClassDefFoundError withoutJUnit) {
            return new AssertionError(message);
        }
    }

    /** On its own, so that the class it names is looked for when it is used first. */
    private static final class OpenTest {
        static AssertionError of(String message, Object expected, Object actual) {
            return new AssertionFailedError(message, expected, actual);
        }

        static AssertionError of(String message) {
            return new AssertionFailedError(message);
        }
    }
}
