package dev.fetchonce.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes as build tools and IDEs do, by name, and prints how each test ended. */
final class RunTests {
    /** The system property that makes it look for tests without running them. */
    static final String DISCOVER_ONLY = "discover.only";

    private RunTests() {}

    /** Takes class names. */
    public static void main(String... classes) {
        Launcher launcher = LauncherFactory.create();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(classes).map(each -> selectClass(each)).toList())
                .build();
        if (System.getProperty(DISCOVER_ONLY) == null) {
            launcher.execute(request, new Printer());
        } else {
            launcher.discover(request);
            System.out.println("discovered " + classes.length + " class");
        }
        // As build tools do: a server that the tests have started keeps the JVM alive.
        System.exit(0);
    }

    private static final class Printer implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                System.out.println(result.getStatus() + " " + test.getDisplayName());
                result.getThrowable().ifPresent(failure -> failure.printStackTrace(System.out));
            }
        }
    }
}
