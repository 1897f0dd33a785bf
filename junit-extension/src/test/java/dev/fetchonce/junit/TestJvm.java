package dev.fetchonce.junit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of its own that runs test classes as a build tool would.
 *
 * @param directory where it was started; it has a folder {@code target}
 * @param output what it wrote to stdout and stderr
 */
record TestJvm(Path directory, String output) {
    static final String NO_ATTACH = "-XX:+DisableAttachMechanism";

    static TestJvm run(Path directory, List<String> flags, Class<?>... tests) throws Exception {
        return run(directory, flags, Map.of(), classPath(), names(tests));
    }

    /** Runs tests that were compiled to a folder, with more environment variables. */
    static TestJvm run(
            Path directory, List<String> flags, Map<String, String> environment, String classPath, List<String> tests)
            throws Exception {
        Files.createDirectories(directory.resolve("target"));
        Process jvm = start(directory, flags, environment, classPath, tests);
        try {
            if (!jvm.waitFor(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the tests did not end: " + output(directory));
            }
        } finally {
            jvm.destroyForcibly();
        }
        return new TestJvm(directory, output(directory));
    }

    static Process start(Path directory, List<String> flags, Class<?>... tests) throws IOException {
        return start(directory, flags, Map.of(), classPath(), names(tests));
    }

    private static List<String> names(Class<?>... tests) {
        return Arrays.stream(tests).map(Class::getName).toList();
    }

    private static Process start(
            Path directory, List<String> flags, Map<String, String> environment, String classPath, List<String> tests)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, RunTests.class.getName()));
        command.addAll(tests);
        ProcessBuilder jvm = new ProcessBuilder(command);
        // This may be CI, where less is allowed than at a desk.
        jvm.environment().keySet().removeAll(List.of("CI", "GITHUB_ACTIONS", "BUILD_NUMBER", "GITLAB_CI"));
        jvm.environment().putAll(environment);
        return jvm.directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.txt").toFile())
                .start();
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String output(Path directory) throws IOException {
        return Files.readString(directory.resolve("output.txt"), Charset.defaultCharset());
    }

    /** Where the report of its tests is, if they left one. */
    Path report() {
        return directory.resolve("target/fetchonce");
    }
}
