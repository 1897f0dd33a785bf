package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/**
 * Sees nothing, whatever a test does: switched off, or the agent is of another version.
 *
 * @param reason and what to do
 */
record Unobservable(String reason) implements Observer {
    @Override
    public void check() {
        throw new AssertionFailedError("@MaxQueries cannot be checked. " + reason);
    }

    @Override
    public Run begin(TestName test) {
        check();
        throw new IllegalStateException(reason);
    }

    @Override
    public Optional<String> blindness() {
        return Optional.of(reason);
    }

    @Override
    public Path folder() {
        return ReportFolder.ofThisJvm().path();
    }

    @Override
    public Optional<Report> takeReport() {
        return Optional.empty();
    }
}
