package dev.fetchonce.junit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the agent to this JVM: by its own diagnostic command, and where it has none for us, by a second JVM, as a JVM
 * may not attach to itself. That one lives for about half a second.
 */
final class SelfAttach {
    private static final long PATIENCE_SECONDS = 30;

    /** How the agent's own command line begins what went wrong. */
    private static final String SAYS = "fetchonce: ";

    /** How the agent's answer begins that observes; as long as how one begins that does not. */
    private static final String OK = "ok ";

    private SelfAttach() {}

    /** @throws AttachException with the reason where it did not work */
    static void attach() throws AttachException {
        Path jar = AgentJar.find();
        if (JvmFlags.refusesAttach()) {
            throw new AttachException("this JVM was started with -XX:+DisableAttachMechanism.");
        }
        if (JvmFlags.refusesAgents()) {
            throw new AttachException("this JVM was started with -XX:-EnableDynamicAgentLoading.");
        }
        if (JvmFlags.warnsOfAgents()) {
            System.err.println(
                    "fetchonce: attaching its agent to this test JVM. The JVM's warning about it is expected;"
                            + " start tests with -XX:+EnableDynamicAgentLoading to be without.");
        }
        Optional<String> answer = DiagnosticCommand.load(jar, Setting.arguments());
        if (answer.isEmpty()) {
            run(jar);
        } else if (!answer.get().startsWith(OK)) {
            throw new AttachException(answer.get().substring(OK.length()) + ".");
        }
    }

    private static void run(Path jar) throws AttachException {
        Path output = null;
        try {
            output = Files.createTempFile("fetchonce-attach", ".log");
            Process helper = start(jar, output);
            if (!helper.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                helper.destroyForcibly();
                throw new AttachException("attaching did not end within " + PATIENCE_SECONDS + " seconds.");
            }
            if (helper.exitValue() != 0) {
                throw new AttachException(reason(output));
            }
        } catch (IOException unable) {
            throw new AttachException("no JVM could be started to attach it (" + unable + ").");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AttachException("attaching was interrupted.");
        } finally {
            delete(output);
        }
    }

    private static Process start(Path jar, Path output) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder helper = new ProcessBuilder(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-jar",
                jar.toString(),
                "attach",
                Long.toString(ProcessHandle.current().pid()),
                Setting.arguments()));
        // What is meant for the tests' JVM must not reach the helper: agents, debuggers, heap sizes.
        helper.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return helper.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    private static String reason(Path output) throws IOException {
        String said = Files.readString(output, Charset.defaultCharset()).strip();
        String reason = said.startsWith(SAYS) ? said.substring(SAYS.length()) : said;
        return reason.isEmpty() ? "the helper JVM that attaches it failed without a word." : reason + ".";
    }

    private static void delete(@Nullable Path output) {
        try {
            if (output != null) {
                Files.deleteIfExists(output);
            }
        } catch (IOException left) {
            // A few bytes in the temporary folder; the tests go on.
        }
    }
}
