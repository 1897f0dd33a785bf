package dev.fetchonce.baseline;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What somebody has decided to accept, from all places where it can be said. Thread-safe. */
public final class Decisions {
    private final Baseline baseline;
    private final List<IgnoreLine> ignored;
    private final BiConsumer<String, Throwable> faults;

    private Decisions(Baseline baseline, List<IgnoreLine> ignored, BiConsumer<String, Throwable> faults) {
        this.baseline = baseline;
        this.ignored = List.copyOf(ignored);
        this.faults = faults;
    }

    /**
     * Reads the files that there are. One that cannot be read accepts nothing, and {@code faults} is told.
     *
     * @throws IllegalArgumentException where a line of {@code accepting} itself is wrong
     */
    public static Decisions read(Accepting accepting, BiConsumer<String, Throwable> faults) {
        List<IgnoreLine> ignored = new ArrayList<>();
        for (String line : accepting.ignore()) {
            ignored.add(IgnoreLine.parse(line));
        }
        Path ignoreFile = file(accepting.ignoreFile(), IgnoreFile.NAME);
        if (ignoreFile != null) {
            ignored.addAll(IgnoreFile.read(ignoreFile, faults));
        }
        return new Decisions(baseline(file(accepting.baseline(), BaselineFile.NAME), faults), ignored, faults);
    }

    private static @Nullable Path file(@Nullable Path given, String fallback) {
        Path here = Path.of(fallback);
        return given != null ? given : Files.exists(here) ? here : null;
    }

    private static Baseline baseline(@Nullable Path file, BiConsumer<String, Throwable> faults) {
        try {
            return file == null ? Baseline.EMPTY : BaselineFile.read(file);
        } catch (IOException | RuntimeException unreadable) {
            faults.accept("baseline", unreadable);
            return Baseline.EMPTY;
        }
    }

    /** The findings of a recording, each with what to paste, and by what it is accepted. */
    public List<Finding> judge(Recording recording, List<Finding> findings) {
        Annotations annotations = new Annotations(recording.classes());
        return findings.stream()
                .map(each -> each.judged(Lines.of(each), acceptance(each, recording, annotations)))
                .toList();
    }

    /** Entries of the baseline that match none of these findings. */
    public List<AcceptedFinding> stale(Collection<Finding> findings) {
        return baseline.stale(findings);
    }

    /** The first that holds; else the first that has expired, for the report to tell. */
    private @Nullable Acceptance acceptance(Finding finding, Recording recording, Annotations annotations) {
        List<Acceptance> all = new ArrayList<>();
        AcceptedFinding entry = baseline.about(finding);
        if (entry != null) {
            all.add(new Acceptance(AcceptedBy.BASELINE, entry.reason(), entry.expires()));
        }
        addAnnotated(all, finding, annotations);
        List<ExecutionGroup> groups = recording.groups().stream()
                .filter(each ->
                        each.fingerprint().hex().equals(finding.repeated().fingerprint()))
                .toList();
        addConfigured(all, finding, groups);
        addCommented(all, finding, groups);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return all.stream()
                .filter(each -> !each.hasExpired(today))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    private void addAnnotated(List<Acceptance> all, Finding finding, Annotations annotations) {
        for (Frame frame : finding.callSite().frames()) {
            annotations.around(frame).filter(mark -> mark.names(finding.rule())).forEach(mark -> {
                try {
                    all.add(mark.acceptance());
                } catch (IllegalArgumentException wrong) {
                    faults.accept(
                            "not followed in " + frame.className(), new DecisionException("" + wrong.getMessage()));
                }
            });
        }
    }

    private void addConfigured(List<Acceptance> all, Finding finding, List<ExecutionGroup> groups) {
        List<String> tables = groups.stream()
                .flatMap(group -> group.statement().tables().stream())
                .toList();
        ignored.stream().filter(line -> line.fits(finding, tables)).forEach(line -> all.add(line.acceptance()));
    }

    private static void addCommented(List<Acceptance> all, Finding finding, List<ExecutionGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        List<Because> comments = new ArrayList<>();
        for (ExecutionGroup group : groups) {
            String comment = group.statement().ignore();
            if (comment == null) {
                return;
            }
            comments.add(Because.parse(comment));
        }
        if (comments.stream()
                .allMatch(each -> each.words().isEmpty() || each.words().contains(finding.rule()))) {
            all.add(new Acceptance(AcceptedBy.COMMENT, comments.get(0).reason(), null));
        }
    }
}
