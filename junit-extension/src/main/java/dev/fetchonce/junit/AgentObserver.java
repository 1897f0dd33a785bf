package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportFormatException;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.report.RunCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sees every DataSource and Driver through the agent in this JVM. Tells the agent where its report goes, so that those of
 * forks and modules become one.
 */
record AgentObserver(AgentDoor door, Path folder) implements Observer {
    static AgentObserver of(AgentDoor door) {
        return new AgentObserver(door, Path.of(door.folder()));
    }

    @Override
    public Optional<String> refusal() {
        // It is there, and of our version: how much it sees is asked when a test executes nothing.
        return Optional.empty();
    }

    @Override
    public Run begin(UnitKind kind, TestName name) {
        Object token = door.begin(kind, name);
        return new Run() {
            @Override
            public RunCounts counts() {
                return ReportJson.readCounts(door.counts(token));
            }

            @Override
            public void close() {
                door.close(token);
            }

            @Override
            public Report report() {
                return read(door.end(token));
            }
        };
    }

    @Override
    public Optional<String> blindness() {
        return door.observed() > 0
                ? Optional.empty()
                : Optional.of("The Fetchonce agent is installed, but nothing in this JVM has asked a DataSource or"
                        + " DriverManager for a connection so far.\n"
                        + "What to do: let the test use its database; take budgets off a test that uses none.");
    }

    @Override
    public Optional<String> writeReport(ReportPlace place) throws IOException {
        return Optional.of(door.writePart(place)).filter(verdict -> !verdict.isEmpty());
    }

    private static Report read(String json) {
        try {
            return ReportJson.read(json);
        } catch (ReportFormatException ours) {
            throw new IllegalStateException(ours.getMessage(), ours);
        }
    }
}
