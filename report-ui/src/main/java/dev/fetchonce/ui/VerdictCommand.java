package dev.fetchonce.ui;

import dev.fetchonce.report.ReportMerge;
import dev.fetchonce.report.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Prints the verdict on reports, merged into one. */
@Command(
        name = "verdict",
        description = "Prints the verdict on one or more reports in a few lines.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionOfThisBuild.class)
final class VerdictCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "fetchonce.json files, or folders with such files in them")
    private List<Path> inputs = List.of();

    @Override
    public Integer call() {
        Inputs read = Inputs.read(inputs, System.err);
        if (!read.reports().isEmpty()) {
            System.out.print(Verdict.of(ReportMerge.of(read.reports())).text());
            System.out.flush();
        }
        return read.unreadable() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
