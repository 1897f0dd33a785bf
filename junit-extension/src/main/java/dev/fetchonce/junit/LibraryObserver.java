package dev.fetchonce.junit;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.RunCounts;
import dev.fetchonce.ui.ReportParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sees what goes through {@link Fetchonce#shared()} alone: DataSources that were wrapped, by Spring or by hand, and
 * {@code jdbc:fetchonce:} URLs.
 *
 * @param whyNoAgent one sentence
 */
record LibraryObserver(Fetchonce fetchonce, Path folder, String whyNoAgent) implements Observer {
    /** Nobody sees work being handed to other threads here, so that it must be guessed whose it is. */
    static LibraryObserver of(Fetchonce fetchonce, Path folder, String whyNoAgent) {
        fetchonce.recorder().takeStrays();
        return new LibraryObserver(fetchonce, folder, whyNoAgent);
    }

    @Override
    public void runsTests() {
        fetchonce.recorder().runsTests();
    }

    @Override
    public Optional<String> refusal() {
        // A DataSource may be wrapped at any time: what is observed is asked when a test executes nothing.
        return Optional.empty();
    }

    @Override
    public Run begin(UnitKind kind, TestName name) {
        Fetchonce.Unit unit = fetchonce.unit(kind, name.unit(), name.entry());
        return new Run() {
            @Override
            public RunCounts counts() {
                return unit.counts();
            }

            @Override
            public void close() {
                unit.close();
            }

            @Override
            public Report report() {
                return unit.finish();
            }
        };
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
    public Optional<String> writeReport(ReportPlace place) throws IOException {
        return ReportParts.add(place.module(), fetchonce.report(), place.folders());
    }
}
