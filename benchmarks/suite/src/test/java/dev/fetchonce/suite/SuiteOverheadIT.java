package dev.fetchonce.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Suites of 1,000 tests, 5 in each of 200 classes, each run a JVM of its own, in turn without and with the extension on the
 * class path: whole runs, from the start of the JVM to its end, attaching the agent and writing the report included.
 * {@code -Dsuite.pairs=n} says how often, {@code -Dsuite.jvm=…} gives the JVM a flag.
 */
class SuiteOverheadIT {
    private static final int PAIRS = Integer.getInteger("suite.pairs", 9);
    private static final String FLAG = System.getProperty("suite.jvm", "-Xmx1g");
    private static final String CLASSES = "200";

    @TempDir
    Path directory;

    @Test
    void of_a_spring_boot_suite_is_at_most_a_tenth() throws Exception {
        assertThat(overhead("BootSuite")).isLessThanOrEqualTo(0.10);
    }

    @Test
    void of_a_suite_that_does_little_but_query_is_at_most_half_as_much_again_as_its_time() throws Exception {
        assertThat(overhead("ShopSuite")).isLessThanOrEqualTo(1.5);
    }

    private double overhead(String suite) throws Exception {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        run(suite, classPath(false));
        run(suite, classPath(true));
        for (int i = 0; i < PAIRS; i++) {
            boolean first = i % 2 == 0;
            double one = run(suite, classPath(!first));
            double other = run(suite, classPath(first));
            without.add(first ? one : other);
            with.add(first ? other : one);
        }
        double overhead = median(with) / median(without) - 1;
        System.out.printf(
                Locale.ENGLISH,
                "%s%nwithout %.2f s %s%nwith    %.2f s %s%noverhead %.1f %%%n",
                suite,
                median(without),
                without,
                median(with),
                with,
                100 * overhead);
        return overhead;
    }

    /** Seconds. */
    private double run(String suite, String classPath) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                FLAG,
                "-cp",
                classPath,
                RunSuite.class.getName(),
                "com.acme.suite." + suite,
                CLASSES));
        Files.createDirectories(directory.resolve("target"));
        long start = System.nanoTime();
        new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(output).content().contains("passed 1000");
        return Math.round(100 * seconds) / 100.0;
    }

    private static String classPath(boolean withExtension) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(each -> withExtension || !isOurs(Path.of(each)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jars of this build, or their folders of classes. */
    private static boolean isOurs(Path entry) {
        String path = entry.toString();
        return (path.contains("fetchonce") && path.endsWith(".jar"))
                || path.matches(".*/(jdbc-proxy|report-ui|agent|junit-extension)/target/classes/?");
    }

    private static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
