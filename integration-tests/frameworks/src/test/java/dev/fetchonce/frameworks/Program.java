package dev.fetchonce.frameworks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of ours in a JVM of its own, under the agent.
 *
 * @param folder its working directory; the report goes to {@code report} in it
 * @param classPath what it sees
 * @param options of the agent, beside the report's folder
 */
record Program(Path folder, List<String> classPath, List<String> options) {
    private static final long PATIENCE_SECONDS = 120;

    /** Sees our own class path. */
    static Program in(Path folder) {
        return new Program(folder, ours().toList(), List.of());
    }

    /** Sees none of the jars in whose names one of the words stands. */
    Program without(String... words) {
        return new Program(
                folder,
                classPath.stream()
                        .filter(each -> Arrays.stream(words)
                                .noneMatch(Path.of(each).getFileName().toString()::contains))
                        .toList(),
                options);
    }

    /** Sees what programs need at least, and the jars that the build put into that folder of {@code target}. */
    Program onlyWith(String jars) {
        List<String> all = new ArrayList<>(classPath.stream()
                .filter(each -> each.contains("frameworks") || each.contains("h2-") || each.contains("slf4j"))
                .toList());
        try (Stream<Path> found = Files.list(Path.of("target", jars))) {
            found.map(each -> each.toAbsolutePath().toString()).sorted().forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException("`mvn verify` puts them there", e);
        }
        return new Program(folder, all, options);
    }

    Program with(String... more) {
        return new Program(folder, classPath, List.of(more));
    }

    /** Runs it to its end, which must be a good one, and reads the report. */
    ReportFile report(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                agent(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                main));
        command.addAll(List.of(arguments));
        run(command);
        return ReportFile.in(folder.resolve("report"));
    }

    private String agent() {
        Path jar = Path.of(System.getProperty("agent.jar")).toAbsolutePath().normalize();
        return Stream.concat(Stream.of("-javaagent:" + jar + "=report=" + folder.resolve("report")), options.stream())
                .collect(Collectors.joining(","));
    }

    private void run(List<String> command) {
        try {
            Files.createDirectories(folder);
            Path output = folder.resolve("output.log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError((ended ? "It failed:\n" : "It did not end:\n") + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> ours() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> !each.endsWith("test-classes") && !each.contains("junit") && !each.contains("assertj"))
                .filter(each -> !each.contains("fetchonce-agent"));
    }
}
