package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportMerge;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renders reports, merged into one, as an HTML file. */
@Command(
        name = "html",
        description = "Renders one HTML file of one or more reports.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionOfThisBuild.class)
final class HtmlCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "fetchonce.json files, or folders with such files in them")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "the HTML file to write")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        Inputs read = Inputs.read(inputs, System.err);
        if (read.reports().isEmpty()) {
            System.err.println("fetchonce-report: no report could be read, so " + output + " was not written");
            return ExitCode.SOFTWARE;
        }
        Report report = ReportMerge.of(read.reports());
        try {
            long bytes = write(HtmlReport.render(report));
            System.err.print(Verdict.of(report).text());
            System.err.println(output + ": "
                    + Words.plural(report.findings().size(), "finding", "findings") + " of "
                    + Words.plural(read.reports().size(), "report", "reports") + ", "
                    + Words.count((bytes + 1023) / 1024)
                    + " KB");
        } catch (IOException failure) {
            System.err.println("fetchonce-report: " + output + " could not be written: " + failure);
            return ExitCode.SOFTWARE;
        }
        return read.unreadable() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private long write(String page) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(output, page, StandardCharsets.UTF_8);
        return Files.size(output);
    }
}
