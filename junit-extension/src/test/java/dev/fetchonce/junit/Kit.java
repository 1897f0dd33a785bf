package dev.fetchonce.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.fetchonce.ui.ReportFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs fixtures in this JVM and tells how each test ended. */
final class Kit {
    private Kit() {}

    /** By test, as {@code method()} or as the invocation's display name: the failure, of those that failed. */
    static Map<String, Throwable> failures(Class<?> fixture) {
        return run(fixture).failures();
    }

    /** The failure of one method, run alone. */
    static Throwable failure(Class<?> fixture, String method) {
        return run(fixture, method).failures().values().iterator().next();
    }

    /** Where the report of all this will be. */
    static Path page() {
        return ReportFiles.page(Observation.here().observer().folder());
    }

    /** Runs these methods, or all of the class where none is named. */
    static Run run(Class<?> fixture, String... methods) {
        List<DiscoverySelector> selectors = methods.length == 0
                ? List.of(selectClass(fixture))
                : Arrays.stream(methods).map(each -> method(fixture, each)).toList();
        EngineExecutionResults events = execute(selectors.toArray(DiscoverySelector[]::new));
        Map<String, Throwable> failures = new TreeMap<>();
        failed(events).forEach(event -> failures.put(name(event), failure(event)));
        return new Run(
                failures,
                events.testEvents().succeeded().stream().map(Kit::name).toList());
    }

    /** What cannot begin fails as a container. */
    private static Stream<Event> failed(EngineExecutionResults events) {
        return Stream.concat(events.testEvents().failed().stream(), events.containerEvents().failed().stream());
    }

    private static EngineExecutionResults execute(DiscoverySelector... selectors) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectors)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .execute();
    }

    private static DiscoverySelector method(Class<?> fixture, String name) {
        return Arrays.stream(fixture.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .map(each -> DiscoverySelectors.selectMethod(fixture, each))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }

    /** The methods of which an invocation has failed, or that could not begin. */
    static Set<String> failedMethods(Class<?> fixture) {
        return failed(execute(selectClass(fixture)))
                .map(event -> event.getTestDescriptor().getUniqueId().toString())
                .map(id -> id.replaceFirst(".*\\[(?:method|test-template):(\\w+)\\(.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Throwable failure(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .orElseThrow();
    }

    /** How tests ended. */
    record Run(Map<String, Throwable> failures, List<String> passed) {
        Throwable failure(String test) {
            return Objects.requireNonNull(failures.get(test), () -> test + " passed: " + failures.keySet());
        }

        /** By display name. */
        List<String> failed() {
            return List.copyOf(failures.keySet());
        }

        /** By method, without its test's name. */
        Map<String, String> headlines() {
            return failures.entrySet().stream()
                    .collect(Collectors.toMap(
                            each -> each.getKey().replace("()", ""),
                            each -> String.valueOf(each.getValue().getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                                    .replaceFirst("^\\S+: ", "")));
        }

        /** The id of the finding to which a failure links. */
        String anchor(String test) {
            String message = String.valueOf(failure(test).getMessage());
            return message.substring(message.lastIndexOf('#') + 1);
        }
    }
}
