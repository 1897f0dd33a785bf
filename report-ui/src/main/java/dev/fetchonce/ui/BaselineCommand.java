package dev.fetchonce.ui;

import dev.fetchonce.baseline.AcceptedFinding;
import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.BaselineFile;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accepts what reports found, and forgets what they find no more. */
@Command(
        name = "baseline",
        description = "Accepts the findings of one or more reports in a baseline, or takes stale entries away.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionOfThisBuild.class)
final class BaselineCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "fetchonce.json files, or folders with such files in them")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-b", "--baseline"},
            paramLabel = "FILE",
            description = "the baseline; by default " + BaselineFile.NAME + " in the working directory")
    private Path file = Path.of(BaselineFile.NAME);

    @Option(names = "--reason", description = "why the findings are accepted; without it, none is added")
    private String reason = "";

    @Option(names = "--author", description = "who decided so")
    private String author = "";

    @Option(names = "--expires", paramLabel = "DATE", description = "the last day on which it holds: 2027-01-31")
    private @Nullable String expires;

    @Option(names = "--prune", description = "take entries away that match no finding of the reports")
    private boolean prune;

    @Override
    public Integer call() {
        checkUsage();
        Inputs read = Inputs.read(inputs, System.err);
        if (read.unreadable() > 0 || read.reports().isEmpty()) {
            return failed("not every report could be read, so " + file + " stays as it is");
        }
        Report report = ReportMerge.of(read.reports());
        if (report.totals().executions() == 0) {
            return failed("nothing was observed in these reports, so " + file + " stays as it is");
        }
        try {
            change(report);
            return ExitCode.OK;
        } catch (IOException failure) {
            return failed(String.valueOf(failure.getMessage()));
        }
    }

    private void change(Report report) throws IOException {
        Baseline before = Files.exists(file) ? BaselineFile.read(file) : Baseline.EMPTY;
        List<AcceptedFinding> stale = prune ? before.stale(report.allFindings()) : List.of();
        Baseline kept = before.without(stale);
        Baseline after = reason.isBlank()
                ? kept
                : kept.with(Baseline.of(
                        report.findings(),
                        reason,
                        author,
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        expires));
        if (!after.equals(before)) {
            BaselineFile.write(after, file);
        }
        System.err.println(file + ": "
                + Words.plural(after.entries().size(), "entry", "entries") + ", "
                + Words.count(after.entries().size() - kept.entries().size()) + " new, " + Words.count(stale.size())
                + " stale taken away");
    }

    private void checkUsage() {
        if (reason.isBlank() && !prune) {
            throw usage("say why the findings are accepted with --reason, or take stale entries away with --prune");
        }
        try {
            if (expires != null) {
                LocalDate.parse(expires);
            }
        } catch (DateTimeException none) {
            throw usage("--expires: expected a date such as 2027-01-31, but got '" + expires + "'");
        }
    }

    private ParameterException usage(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }

    private static int failed(String why) {
        System.err.println("fetchonce-report: " + why);
        return ExitCode.SOFTWARE;
    }
}
