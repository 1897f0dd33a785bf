package dev.fetchonce.junit;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Loads an agent by HotSpot's diagnostic command {@code JVMTI.agent_load} (JDK 9 and up), which a JVM may give to itself
 * over JMX.
 */
final class DiagnosticCommand {
    private static final String BEAN = "com.sun.management:type=DiagnosticCommand";

    /** In which the agent leaves its answer. */
    private static final String ANSWER = "dev.fetchonce.answer";

    private DiagnosticCommand() {}

    /** The agent's answer, {@code ok …} or {@code no …}; empty where it was not loaded. */
    static Optional<String> load(Path jar, String options) {
        String quotedJar = quoted(jar.toString());
        String quotedOptions = quoted(options);
        if (quotedJar == null || quotedOptions == null) {
            return Optional.empty();
        }
        System.clearProperty(ANSWER);
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName(BEAN),
                            "jvmtiAgentLoad",
                            new Object[] {new String[] {quotedJar, quotedOptions}},
                            new String[] {String[].class.getName()});
        } catch (JMException | RuntimeException | LinkageError unavailable) {
            // It says nothing of what the agent did: its answer does.
        }
        return Optional.ofNullable(System.clearProperty(ANSWER));
    }

    /** As the command's parser takes it, which knows no escapes; null where it cannot be said. */
    private static @Nullable String quoted(String argument) {
        for (String quote : new String[] {"\"", "'"}) {
            if (!argument.contains(quote)) {
                return quote + argument + quote;
            }
        }
        return null;
    }
}
