package dev.fetchonce.it;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the shaded agent lies, and how a JVM is told of it. */
final class Agent {
    private Agent() {}

    /** The JVM option that attaches it; {@code options} follow the report folder, each as {@code key=value}. */
    static String reportingTo(Path folder, String... options) {
        Path jar = Path.of(System.getProperty("agent.jar")).normalize();
        if (!Files.exists(jar)) {
            throw new IllegalStateException("No agent at " + jar + "; `mvn verify` builds it");
        }
        String more = options.length == 0 ? "" : "," + String.join(",", options);
        return "-javaagent:" + jar + "=report=" + folder + more;
    }
}
