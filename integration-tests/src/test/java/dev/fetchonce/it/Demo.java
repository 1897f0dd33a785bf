package dev.fetchonce.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Runs the shop under the agent, asks for its pages, and ends with what was found and where the report lies. */
final class Demo {
    private static final String FIRST_LINE =
            "The reference shop under the agent (Spring Boot, Hibernate, HikariCP, H2)";

    private Demo() {}

    /** Takes the folder for the report and one for the shop's logs. */
    public static void main(String[] args) throws IOException {
        Path report = Path.of(args[0]).normalize();
        Path logs = Path.of(args[1]).normalize();
        try {
            run(report, logs);
        } catch (RuntimeException e) {
            throw new IllegalStateException(e.getMessage() + "\nThe shop's logs are in " + logs, e);
        }
    }

    private static void run(Path report, Path logs) throws IOException {
        Path html = report.resolve("fetchonce.html");
        Files.deleteIfExists(html);
        System.out.println(FIRST_LINE);
        System.out.println("  starting");
        try (Shop shop = Shop.bare(logs)
                .java(Agent.reportingTo(report))
                .setting("shop.report.first=PT0S")
                .start()) {
            for (String page : Twins.pages()) {
                System.out.printf("  GET %-28s %d%n", page, shop.get(page).status());
            }
            shop.awaitLog("pieces, at once");
            System.out.println("  stopping");
            shop.stop();
            if (!Files.exists(html)) {
                throw new IllegalStateException("the agent wrote no report; it said:\n" + shop.err());
            }
            System.out.println();
            shop.err().lines().dropWhile(line -> !isVerdict(line)).forEach(System.out::println);
        }
    }

    /** Before it, the agent says that it has started, and the JVM may have warned of this and that. */
    private static boolean isVerdict(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith("fetchonce: ");
    }
}
