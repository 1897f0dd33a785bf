package dev.fetchonce.junit;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sees what goes through {@link Fetchonce#shared()} alone: DataSources that were wrapped, by Spring or by hand, and
 * {@code jdbc:fetchonce:} URLs.
 */
final class LibraryObserver implements Observer {
    private final Fetchonce fetchonce;
    private final ReportFolder folder;
    private final String whyNoAgent;

    /** @param whyNoAgent one sentence */
    LibraryObserver(Fetchonce fetchonce, ReportFolder folder, String whyNoAgent) {
        this.fetchonce = fetchonce;
        this.folder = folder;
        this.whyNoAgent = whyNoAgent;
    }

    @Override
    public void check() {
        // A DataSource may be wrapped at any time: what is observed is asked when a test executes nothing.
    }

    @Override
    public Run begin(TestName test) {
        folder.claim();
        return fetchonce.unit(UnitKind.TEST, test.name(), test.entry())::finish;
    }

    @Override
    public Optional<String> blindness() {
        return fetchonce.recorder().connections() > 0 ? Optional.empty() : Optional.of("""
                        No agent observes this JVM: %s
                        And no connection came from a DataSource that Fetchonce.shared() observes.
                        What to do, one of these:
                          - remove the reason above, so that the agent can be attached
                          - start the test JVM with -javaagent:fetchonce-agent.jar
                          - wrap the DataSource: Fetchonce.shared().observe(dataSource)
                          - put jdbc:fetchonce: in front of the JDBC URL""".formatted(whyNoAgent));
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    @Override
    public Optional<Report> takeReport() {
        return Optional.of(fetchonce.report());
    }
}
