package dev.fetchonce.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JVM of its own, of the JDK that runs us; its output goes into files of its folder. */
final class JavaProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Process process;
    private final Path out;
    private final Path err;

    private JavaProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a JVM.
     *
     * @param folder its working directory; made where it is missing
     * @param arguments everything that follows {@code java}
     */
    static JavaProcess start(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path out = folder.resolve("out.log");
        Path err = folder.resolve("err.log");
        try {
            Files.createDirectories(folder);
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(nothing())
                    .start();
            return new JavaProcess(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command, e);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** Waits until what it printed matches, the standard output before the standard error, and gives the first group. */
    String await(Pattern wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            boolean alive = process.isAlive();
            Matcher matcher = wanted.matcher(out() + err());
            if (matcher.find()) {
                return matcher.group(1);
            }
            if (!alive) {
                throw new IllegalStateException("It ended with " + process.exitValue() + " before " + wanted + story());
            }
            pause();
        }
        throw new IllegalStateException("Nothing like " + wanted + " within " + PATIENCE + story());
    }

    long pid() {
        return process.pid();
    }

    /** Waits for its end and gives its exit code. */
    int exitCode() {
        try {
            if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("It did not end within " + PATIENCE + story());
    }

    /** Asks it to end, as {@code kill -TERM} does, and gives its exit code. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    /** Kills it where it still runs. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String story() {
        return ".\n--- standard output\n" + out() + "\n--- standard error\n" + err();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
