package dev.fetchonce.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs fixtures in this JVM and tells how each test ended. */
final class Kit {
    private Kit() {}

    /** By test, as {@code method()} or as the invocation's display name: the failure, of those that failed. */
    static Map<String, Throwable> failures(Class<?> fixture) {
        Map<String, Throwable> failures = new TreeMap<>();
        run(selectClass(fixture)).failed().stream().forEach(event -> failures.put(name(event), failure(event)));
        return failures;
    }

    /** The failure of one method, run alone. */
    static Throwable failure(Class<?> fixture, String method) {
        return run(selectMethod(fixture, method)).failed().stream()
                .map(Kit::failure)
                .findFirst()
                .orElseThrow();
    }

    private static Events run(DiscoverySelector tests) {
        return EngineTestKit.engine("junit-jupiter").selectors(tests).execute().testEvents();
    }

    private static String name(Event event) {
        TestDescriptor test = event.getTestDescriptor();
        return test.getDisplayName();
    }

    private static Throwable failure(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .orElseThrow();
    }
}
