package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.report.ReportMerge;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One report of many JVMs: each leaves its part in a folder {@code parts} beside the report, takes a lock, and renders
 * all parts anew. Whoever comes last has rendered everything; nobody waits for longer than that takes. Thread-safe, and
 * safe for several JVMs at a time.
 *
 * @param folder of the report; made when the first part is added
 */
public record ReportParts(Path folder) {
    /**
     * Adds what this JVM saw to the reports in several folders.
     *
     * @param module whose tests it ran
     * @param folders not empty
     * @return the verdict on the first of these reports, in a sentence; empty where nothing was executed: a suite that
     *     uses no database need not hear of us, and nothing is written
     */
    public static Optional<String> add(String module, Report report, List<Path> folders) throws IOException {
        if (report.totals().executions() == 0) {
            return Optional.empty();
        }
        PartName name = PartName.ofThisJvm(module);
        String json = ReportJson.write(report);
        List<Report> reports = new ArrayList<>();
        for (Path each : folders) {
            reports.add(new ReportParts(each).add(name, report, json));
        }
        return Optional.of(Verdict.of(reports.get(0)).sentence());
    }

    /**
     * Adds what one JVM saw, or replaces what it added before, and renders the report of all.
     *
     * @param json the same report
     * @return the report of all parts
     */
    private Report add(PartName name, Report report, String json) throws IOException {
        Files.createDirectories(parts());
        try (FolderLock lock = FolderLock.of(folder)) {
            deleteOlder(name, report);
            ReportFiles.replace(parts().resolve(name.file()), json);
            Report all = ReportMerge.of(all(name, report));
            ReportFiles.write(folder, all, all.equals(report) ? json : ReportJson.write(all));
            lock.check();
            return all;
        }
    }

    private Path parts() {
        return folder.resolve("parts");
    }

    /** What the same module left in an earlier run, or in this one of tests that have run again since. */
    private void deleteOlder(PartName name, Report report) throws IOException {
        for (Path part : files()) {
            PartName other = PartName.of(part);
            if (other != null && name.replaces(other) && (!name.sameRun(other) || shareTests(read(part), report))) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean shareTests(List<Report> part, Report report) {
        List<String> tests = report.units().stream()
                .filter(PartName::isTest)
                .map(Report.Unit::id)
                .toList();
        return part.stream()
                .flatMap(each -> each.units().stream())
                .filter(PartName::isTest)
                .anyMatch(unit -> tests.contains(unit.id()));
    }

    /** Those of all parts; one's own, which was just written, need not be read. */
    private List<Report> all(PartName own, Report report) throws IOException {
        Map<String, List<Report>> modules = new TreeMap<>();
        for (Path part : files()) {
            PartName name = PartName.of(part);
            modules.computeIfAbsent(name == null ? "" : name.module(), module -> new ArrayList<>())
                    .addAll(own.equals(name) ? List.of(report) : read(part));
        }
        Homonyms homonyms = Homonyms.among(modules);
        List<Report> all = new ArrayList<>();
        modules.forEach((module, reports) -> reports.forEach(each -> all.add(homonyms.of(module, each))));
        return all;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(parts())) {
            return files.filter(each -> each.toString().endsWith(PartName.END))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Nothing where another version has left something that this one cannot read: that must not cost the report. */
    private static List<Report> read(Path part) {
        try {
            return List.of(ReportJson.read(part));
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
