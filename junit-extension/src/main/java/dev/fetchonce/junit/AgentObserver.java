package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportFormatException;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Path;
import java.util.Optional;

/** Sees every DataSource and Driver through the agent in this JVM. */
final class AgentObserver implements Observer {
    private final AgentDoor door;
    private final Optional<ReportFolder> own;

    private AgentObserver(AgentDoor door, Optional<ReportFolder> own) {
        this.door = door;
        this.own = own;
    }

    /** An agent from the command line: it writes its report itself. */
    static AgentObserver ofCommandLine(AgentDoor door) {
        return new AgentObserver(door, Optional.empty());
    }

    /** An agent that we have attached: its report is ours to write. */
    static AgentObserver attached(AgentDoor door, ReportFolder folder) {
        return new AgentObserver(door, Optional.of(folder));
    }

    @Override
    public void check() {
        // It is there, and of our version: how much it sees is asked when a test executes nothing.
    }

    @Override
    public Run begin(TestName test) {
        own.ifPresent(ReportFolder::claim);
        Object token = door.begin(test);
        return () -> read(door.end(token));
    }

    @Override
    public Optional<String> blindness() {
        return door.observed() > 0
                ? Optional.empty()
                : Optional.of("The Fetchonce agent is installed, but nothing in this JVM has asked a DataSource or"
                        + " DriverManager for a connection so far.\n"
                        + "What to do: let the test use its database; take @MaxQueries off a test that uses none.");
    }

    @Override
    public Path folder() {
        return own.map(ReportFolder::path).orElseGet(() -> Path.of(door.folder()));
    }

    @Override
    public Optional<Report> takeReport() {
        return own.map(folder -> read(door.takeReport()));
    }

    private static Report read(String json) {
        try {
            return ReportJson.read(json);
        } catch (ReportFormatException ours) {
            throw new IllegalStateException(ours.getMessage(), ours);
        }
    }
}
