package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.ReportFolder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sees nothing, whatever a test does: switched off, an option that cannot be followed, or an agent of another version.
 *
 * @param reason and what to do
 * @param meant whether somebody wants it so: then tests that ask for nothing are left alone
 */
record Unobservable(String reason, boolean meant) implements Observer {
    @Override
    public Optional<String> refusal() {
        return Optional.of(reason);
    }

    @Override
    public Run begin(UnitKind kind, TestName name) {
        throw new IllegalStateException(reason);
    }

    @Override
    public Optional<String> blindness() {
        return Optional.of(reason);
    }

    @Override
    public Path folder() {
        return ReportFolder.in(Path.of("").toAbsolutePath());
    }

    @Override
    public Optional<String> writeReport(ReportPlace place) {
        return Optional.empty();
    }
}
