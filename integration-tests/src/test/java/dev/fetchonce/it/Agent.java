package dev.fetchonce.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the shaded agent lies, and how a JVM is told of it. */
final class Agent {
    private Agent() {}

    /** The JVM option that attaches it; {@code options} follow the report folder, each as {@code key=value}. */
    static String reportingTo(Path folder, String... options) {
        String more = options.length == 0 ? "" : "," + String.join(",", options);
        return "-javaagent:" + jar() + "=report=" + folder + more;
    }

    /** Attaches it to a running JVM, as its command line does; the tool's own output goes into {@code logs}. */
    static void attach(Path logs, long pid, Path report) {
        List<String> command = List.of("-jar", jar().toString(), "attach", String.valueOf(pid), "report=" + report);
        try (JavaProcess tool = JavaProcess.start(logs, command)) {
            if (tool.exitCode() != 0) {
                throw new IllegalStateException("It did not attach: " + tool.err());
            }
        }
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("agent.jar")).normalize();
        if (!Files.exists(jar)) {
            throw new IllegalStateException("No agent at " + jar + "; `mvn verify` builds it");
        }
        return jar;
    }
}
