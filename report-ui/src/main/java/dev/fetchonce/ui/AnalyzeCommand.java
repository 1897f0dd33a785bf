package dev.fetchonce.ui;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Problem;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.report.ReportMerge;
import dev.fetchonce.report.UnitWords;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges recordings, prints what was found, and writes the report where asked to. */
@Command(
        name = "analyze",
        description = {
            "Judges recordings (JSON, docs/recording-format.md) as if they happened now.",
            "Prints the verdict and the findings, and writes the report where asked to."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionOfThisBuild.class)
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "IN", arity = "1..*", description = "files with recordings")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the report to write: HTML where it ends in .html, else JSON")
    private @Nullable Path output;

    @Override
    public Integer call() {
        List<Report> reports = new ArrayList<>();
        inputs.forEach(input -> read(input, reports));
        if (reports.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        Report report = ReportMerge.of(reports);
        Verdict verdict = Verdict.of(report);
        System.out.print(verdict.text());
        verdict.problems().forEach(problem -> System.out.println(line(problem, verdict.units())));
        System.out.flush();
        boolean written = output == null || write(report, output);
        return written && reports.size() == inputs.size() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String line(Problem problem, UnitWords words) {
        Finding finding = problem.worst();
        return "  " + finding.rule() + " (" + finding.confidence() + "): " + finding.summary()
                + (problem.isInSeveralUnits() ? " In " + words.count(problem.units()) + "." : "");
    }

    private static void read(Path input, List<Report> reports) {
        try {
            reports.add(Fetchonce.replay(input));
        } catch (NoSuchFileException missing) {
            System.err.println("fetchonce-report: " + input + ": no such file");
        } catch (IOException failure) {
            String why = String.valueOf(failure.getMessage());
            System.err.println("fetchonce-report: " + (why.startsWith(input.toString()) ? why : input + ": " + why));
        }
    }

    private static boolean write(Report report, Path output) {
        String name = output.toString();
        try {
            Path folder = output.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            String text = name.endsWith(".html") ? HtmlReport.render(report) : ReportJson.write(report);
            Files.writeString(output, text, StandardCharsets.UTF_8);
            return true;
        } catch (IOException failure) {
            System.err.println("fetchonce-report: " + name + " could not be written: " + failure);
            return false;
        }
    }
}
