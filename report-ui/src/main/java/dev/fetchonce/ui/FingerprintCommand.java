package dev.fetchonce.ui;

import dev.fetchonce.model.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Computes fingerprints, one for each line of standard input, as soon as the line is there. */
@Command(
        name = "fingerprint",
        description = {
            "Computes fingerprints, so that they can be ignored or searched for.",
            "Reads JSON lines {\"sql\": …, \"dialect\": …} on standard input, and writes {\"fingerprint\": …, \"sql\": …}",
            "for each, in order. The dialect of a line goes before the option."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionOfThisBuild.class)
final class FingerprintCommand implements Callable<Integer> {
    @Option(
            names = "--dialect",
            paramLabel = "D",
            defaultValue = "standard",
            description = "dialect of lines that name none: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Dialect dialect = Dialect.STANDARD;

    @Override
    public Integer call() throws IOException {
        FingerprintLines lines = new FingerprintLines(dialect);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.write((lines.answer(line) + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            if (System.out.checkError()) {
                break; // Nobody reads on.
            }
        }
        return lines.errors() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
