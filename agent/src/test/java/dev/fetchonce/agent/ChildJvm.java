package dev.fetchonce.agent;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another JVM, as users start theirs; its working directory and its output are in a folder of its own. */
final class ChildJvm {
    static final String AGENT = System.getProperty("agent.jar", "");
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final List<String> jvm = new ArrayList<>();

    ChildJvm(Path folder) {
        this.folder = folder;
    }

    /** With the agent and these arguments of it. */
    ChildJvm observed(String arguments) {
        return with("-javaagent:" + AGENT + (arguments.isEmpty() ? "" : "=" + arguments));
    }

    ChildJvm with(String... options) {
        jvm.addAll(Arrays.asList(options));
        return this;
    }

    /** Runs to its end. */
    Result run(String main, String... arguments) throws Exception {
        Process process = start(main, arguments);
        process.getOutputStream().close();
        return end(process);
    }

    Process start(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(Arrays.asList(arguments));
        return start(folder, command);
    }

    /** The agent's own command line. */
    static Result commandLine(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", AGENT));
        command.addAll(Arrays.asList(arguments));
        Files.createDirectories(folder);
        return new ChildJvm(folder).end(start(folder, command));
    }

    Result end(Process process) throws Exception {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("expected the JVM to end within " + PATIENCE_SECONDS + " s, but it runs on");
        }
        return new Result(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    String output() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FETCHONCE_") || name.startsWith("JAVA_TOOL"));
        return builder.start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The test's own, without what the agent brings itself. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> each.contains("test-classes")
                        || each.contains("h2-")
                        || each.contains("HikariCP")
                        || each.contains("slf4j")
                        || each.contains("quartz")
                        || each.contains("persistence")
                        || each.contains("servlet"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** How a JVM ended. */
    record Result(int exitCode, String out, String err) {}
}
