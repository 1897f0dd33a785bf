package dev.fetchonce.it;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start the plain JDBC programs: with their own classes and H2, and nothing else on the class path. */
final class Plain {
    static final String SHOP = "com.acme.plain.PlainShop";
    static final String EXTREMES = "com.acme.plain.Extremes";

    private Plain() {}

    /**
     * Starts a program.
     *
     * @param program its main class
     * @param options the JVM's options, the agent among them
     */
    static JavaProcess start(Path folder, String program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(options);
        String classes = Path.of("target/classes").toAbsolutePath().toString();
        command.addAll(List.of("-cp", classes + File.pathSeparator + h2(), program));
        command.addAll(List.of(arguments));
        return JavaProcess.start(folder, command);
    }

    /** Runs a program under the agent to its end, and reads the report. */
    static ReportFile watch(Path folder, String program, String... arguments) {
        Path report = folder.resolve("report");
        try (JavaProcess process = start(folder, program, List.of(Agent.reportingTo(report)), arguments)) {
            int code = process.exitCode();
            if (code != 0) {
                throw new AssertionError(program + " ended with " + code + "\n" + process.err());
            }
        }
        return ReportFile.in(report);
    }

    private static Path h2() {
        try {
            return Path.of(org.h2.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
