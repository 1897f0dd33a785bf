package dev.fetchonce.junit;

import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.BaselineFile;
import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Finding;
import dev.fetchonce.ui.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets pass what the baseline knows, and fails what is new or worse; what was solved leaves the baseline when all tests
 * have run. When it records, everything passes and becomes the baseline. Thread-safe.
 */
final class Ratchet implements Policy {
    private final Path file;
    private final boolean records;
    private final boolean writes;
    private final Known known;
    private final Seen seen = new Seen();

    /**
     * @param records whether nothing fails and all of it is written
     * @param writes whether what was solved is taken from the file
     * @throws IllegalArgumentException where the file is there and cannot be read
     */
    Ratchet(Path file, boolean records, boolean writes) {
        this.file = file;
        this.records = records;
        this.writes = writes;
        this.known = new Known(read());
    }

    private Baseline read() {
        try {
            return Files.exists(file) ? BaselineFile.read(file) : Baseline.EMPTY;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    @Override
    public boolean isStrict() {
        return true;
    }

    @Override
    public void decide(TestRun run, List<Breach> breaches) {
        String test = run.test().entry();
        List<Finding> findings =
                Policy.all(run).stream().filter(Ratchet::isOpen).toList();
        seen.ran(test);
        findings.forEach(each -> seen.finding(test, each));
        breaches.forEach(each -> seen.breach(test, each));
        if (!records) {
            List<Breach> failing = new ArrayList<>(newFindings(run, findings));
            breaches.stream()
                    .filter(each -> !known.allows(test, each))
                    .map(each -> each.noting("Since the baseline: " + known.change(test, each)))
                    .forEach(failing::add);
            Failures.throwIfAny(failing);
        }
    }

    /** Not accepted by another way than the baseline itself. */
    private static boolean isOpen(Finding finding) {
        return finding.accepted() == null || finding.accepted().by() == AcceptedBy.BASELINE;
    }

    private List<Breach> newFindings(TestRun run, List<Finding> findings) {
        String test = run.test().entry();
        List<Finding> fresh =
                findings.stream().filter(each -> !known.allows(test, each)).toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        String headline = "expected nothing that " + file.getFileName() + " does not know, but found "
                + Counts.count(fresh.size()) + " new or worse."
                + (Files.exists(file) ? "" : " There is no such file: -Dfetchonce.baseline=record writes it.");
        return List.of(new Breach(
                "nothing new",
                headline,
                0L,
                fresh.size(),
                () -> new FindingsMessage(headline, "", fresh, run, each -> known.change(test, each)).text()));
    }

    @Override
    public void end() {
        if (!writes || (!records && !Files.exists(file))) {
            return;
        }
        try (FolderLock lock = FolderLock.of(ReportPlace.given().folder())) {
            // Forks of one module end one after the other: each goes on from what the last one left.
            Baseline before = read();
            Baseline after = records ? seen.recorded(before) : seen.shrunk(before);
            if (!after.equals(before) || !Files.exists(file)) {
                BaselineFile.write(after, file);
                lock.check();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }
}
