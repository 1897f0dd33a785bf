package dev.fetchonce.it;

import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start the programs that hand work to other threads, under the agent. */
final class Threads {
    /** Before anything was run. */
    static final Run NONE = new Run(new ReportFile(NullNode.instance), "");

    private Threads() {}

    /**
     * Runs a program to its end; JDK 25 lets it use what it previews.
     *
     * @param options the JVM's, beside the agent
     */
    static Run watch(Path folder, String program, String... options) {
        Path report = folder.resolve("report");
        List<String> command = new ArrayList<>(List.of(options));
        if (Runtime.version().feature() >= 25) {
            command.add("--enable-preview");
        }
        command.addAll(List.of(
                Agent.reportingTo(report),
                "-cp",
                System.getProperty("java.class.path"),
                "com.acme.threads." + program));
        try (JavaProcess process = JavaProcess.start(folder, command)) {
            int code = process.exitCode();
            if (code != 0) {
                throw new AssertionError(program + " ended with " + code + "\n" + process.err());
            }
            return new Run(ReportFile.in(report), process.out());
        }
    }

    record Run(ReportFile report, String out) {}
}
