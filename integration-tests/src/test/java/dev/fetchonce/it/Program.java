package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How to run programs, those of {@code com.acme.breakages} above all, in JVMs of their own, on the class path of the tests. */
final class Program {
    private final String main;
    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private List<String> classPath = classPath();

    /**
     * A program that is to run.
     *
     * @param main the simple name of its class
     * @param folder its working directory; the report goes to {@code report} in it
     */
    Program(String main, Path folder) {
        this(folder, "com.acme.breakages." + main);
    }

    private Program(Path folder, String main) {
        this.main = main;
        this.folder = folder;
    }

    /** The same of any program. */
    static Program of(Class<?> main, Path folder) {
        return new Program(folder, main.getName());
    }

    /** Under the agent. */
    Program watched(String... agentOptions) {
        options.add(Agent.reportingTo(folder.resolve("report"), agentOptions));
        return this;
    }

    /** With options of the JVM. */
    Program with(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    /** With jars in that folder instead of folders of classes, as archives of classes want it. */
    Program packedIn(Path jars) {
        classPath = classPath.stream()
                .map(each -> Files.isDirectory(Path.of(each)) ? Jars.pack(Path.of(each), jars) : each)
                .toList();
        return this;
    }

    /** Runs it to its end, which must be a good one, and gives what it printed. */
    String run(String... arguments) {
        try (JavaProcess process = start(arguments)) {
            assertThat(process.exitCode())
                    .as(() -> main + " said\n" + process.err())
                    .isZero();
            return process.out();
        }
    }

    JavaProcess start(String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main));
        command.addAll(Arrays.asList(arguments));
        return JavaProcess.start(folder, command);
    }

    ReportFile report() {
        return ReportFile.in(folder.resolve("report"));
    }

    /** What the report says that we did wrong. */
    List<String> faults() {
        return report().texts("diagnostics", "faults");
    }

    /** Without what writes logs to the standard output. */
    private static List<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> !each.contains("fetchonce-agent") && !each.contains("logback"))
                .toList();
    }
}
