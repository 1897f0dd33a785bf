package dev.fetchonce.junit;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets JUnit find our extension, begins to observe before the first test runs, and writes the report after the last;
 * JUnit finds it by name. A session that runs no test, as that of a build tool which looks for tests in its own JVM, is
 * left alone.
 */
public final class FetchonceSessionListener implements LauncherSessionListener {
    private final Autodetection autodetection = new Autodetection();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        autodetection.begin();
        Observation.here().sessionOpened();
        session.getLauncher().registerTestExecutionListeners(new Start());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            Observation.here().sessionClosed();
        } finally {
            autodetection.end();
        }
    }

    private static final class Start implements TestExecutionListener {
        @Override
        public void testPlanExecutionStarted(TestPlan plan) {
            if (plan.containsTests()) {
                Observation.here().observer();
            }
        }
    }
}
