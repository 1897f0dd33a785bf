package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.report.ReportMerge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * Adds what one JVM saw, or replaces what it added before, and renders the report of all.
     *
     * @return the report of all parts
     */
    public Report add(PartName name, Report report) throws IOException {
        Files.createDirectories(parts());
        try (FolderLock lock = FolderLock.of(folder)) {
            deleteOlder(name, report);
            ReportFiles.replace(parts().resolve(name.file()), ReportJson.write(report));
            Report all = ReportMerge.of(readAll());
            ReportFiles.write(folder, all);
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

    private List<Report> readAll() throws IOException {
        Map<String, List<Report>> modules = new TreeMap<>();
        for (Path part : files()) {
            PartName name = PartName.of(part);
            modules.computeIfAbsent(name == null ? "" : name.module(), module -> new ArrayList<>())
                    .addAll(read(part));
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
