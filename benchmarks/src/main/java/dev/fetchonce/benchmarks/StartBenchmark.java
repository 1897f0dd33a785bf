package dev.fetchonce.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the agent adds to the start of a JVM: of a {@code main} that does nothing, and of the shop until it takes requests.
 * Runs with and without it by turns, so that whatever else the machine does meets both, and prints medians of the pairs'
 * differences. CPU is user and system time of all threads as Linux counts it. Needs {@code /proc}.
 */
public final class StartBenchmark {
    private static final double TICKS = 100; // a second, on every Linux that Java runs on
    private static final String STARTED = "Started ShopApplication";

    private StartBenchmark() {}

    /** Takes the agent's jar, the shop's, and how many pairs of the program that does nothing; a third as many of the shop. */
    public static void main(String... arguments) throws Exception {
        String agent = "-javaagent:" + arguments[0] + "=report=" + Files.createTempDirectory("fetchonce");
        int pairs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        String own = System.getProperty("java.class.path");
        List<String> nothing = List.of("-cp", own, Nothing.class.getName());
        measure("main that does nothing", pairs, agent, nothing, "");
        List<String> shop = List.of("-jar", arguments[1], "--server.port=0", "--shop.report.first=PT1H");
        measure("shop", Math.max(1, pairs / 3), agent, shop, STARTED);
    }

    private static void measure(String what, int pairs, String agent, List<String> program, String until)
            throws IOException, InterruptedException {
        List<String> watched = new ArrayList<>(List.of(agent));
        watched.addAll(program);
        Cost.of(program, until);
        Cost.of(watched, until);
        List<Cost> without = new ArrayList<>();
        List<Cost> with = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            boolean first = i % 2 == 0;
            Cost one = Cost.of(first ? program : watched, until);
            Cost other = Cost.of(first ? watched : program, until);
            without.add(first ? one : other);
            with.add(first ? other : one);
        }
        print(what + ", CPU", without, with, Cost::cpu);
        print(what + ", elapsed", without, with, Cost::elapsed);
    }

    private static void print(String what, List<Cost> without, List<Cost> with, ToDoubleFunction<Cost> seconds) {
        double[] added = new double[with.size()];
        for (int i = 0; i < added.length; i++) {
            added[i] = seconds.applyAsDouble(with.get(i)) - seconds.applyAsDouble(without.get(i));
        }
        double bare = median(without.stream().mapToDouble(seconds).toArray());
        System.out.printf(
                Locale.ROOT,
                "%-32s %6.2f s without, %6.2f s with; added %5.2f s (%.0f %%), pairs %.2f to %.2f s%n",
                what,
                bare,
                median(with.stream().mapToDouble(seconds).toArray()),
                median(added),
                100 * median(added) / bare,
                Arrays.stream(added).min().orElse(0),
                Arrays.stream(added).max().orElse(0));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** What a JVM cost until its end, or until it printed something. */
    private record Cost(double cpu, double elapsed) {
        static Cost of(List<String> arguments, String until) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(arguments);
            Path out = Files.createTempFile("start", ".log");
            double before = ofChildren();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            try {
                return until.isEmpty() ? toItsEnd(process, before, start) : until(process, out, until, start);
            } finally {
                process.destroy();
                process.waitFor();
                Files.delete(out);
            }
        }

        private static Cost toItsEnd(Process process, double before, long start)
                throws IOException, InterruptedException {
            int code = process.waitFor();
            double elapsed = since(start);
            if (code != 0) {
                throw new IllegalStateException("It ended with " + code);
            }
            return new Cost(ofChildren() - before, elapsed);
        }

        private static Cost until(Process process, Path out, String until, long start)
                throws IOException, InterruptedException {
            while (!Files.readString(out).contains(until)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It ended: " + Files.readString(out));
                }
                Thread.sleep(10);
            }
            double elapsed = since(start);
            return new Cost(ticks(Path.of("/proc", String.valueOf(process.pid()), "stat"), 13), elapsed);
        }

        /** Of all children that have ended. */
        private static double ofChildren() throws IOException {
            return ticks(Path.of("/proc/self/stat"), 15);
        }

        /** User and system time, in seconds: two fields that follow each other, counted from 0. */
        private static double ticks(Path stat, int field) throws IOException {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')')).split(" ", -1);
            return (Long.parseLong(fields[field - 1]) + Long.parseLong(fields[field])) / TICKS;
        }

        private static double since(long start) {
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** The program that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String... arguments) {}
    }
}
