package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The reports that a command line names: files, and folders in which files called {@code fetchonce.json} lie. */
final class Inputs {
    private static final String NAME = "fetchonce.json";

    private final PrintStream complaints;
    private final List<Report> reports = new ArrayList<>();
    private int unreadable;

    private Inputs(PrintStream complaints) {
        this.complaints = complaints;
    }

    /** Reads them all, each file once however often it is named; complains of those that cannot be read. */
    static Inputs read(List<Path> paths, PrintStream complaints) {
        Inputs inputs = new Inputs(complaints);
        inputs.files(paths).forEach(inputs::read);
        return inputs;
    }

    List<Report> reports() {
        return reports;
    }

    /** Files and folders that could not be read, or held no report. */
    int unreadable() {
        return unreadable;
    }

    private Set<Path> files(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            try {
                if (Files.isDirectory(path)) {
                    addFolder(files, path);
                } else {
                    files.add(path.toRealPath());
                }
            } catch (IOException failure) {
                complain(path, failure);
            }
        }
        return files;
    }

    private void addFolder(Set<Path> files, Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(path -> path.endsWith(NAME) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        if (found.isEmpty()) {
            complain(folder, new IOException("expected a " + NAME + " in this folder or below, but found none"));
        }
        for (Path file : found) {
            files.add(file.toRealPath());
        }
    }

    private void read(Path file) {
        try {
            reports.add(ReportJson.read(file));
        } catch (IOException failure) {
            complain(file, failure);
        }
    }

    private void complain(Path path, IOException failure) {
        unreadable++;
        String why = failure instanceof NoSuchFileException ? "no such file" : String.valueOf(failure.getMessage());
        complaints.println("fetchonce-report: " + (why.startsWith(path.toString()) ? why : path + ": " + why));
    }
}
