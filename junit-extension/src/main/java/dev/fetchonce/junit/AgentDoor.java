package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agent's control door in the boot loader, whose commands are documented in {@code dev.fetchonce.bootstrap}. Types of
 * the JDK alone go through it: the agent's own classes are another loader's. Thread-safe.
 */
final class AgentDoor {
    private static final String BRIDGE = "dev.fetchonce.bootstrap.Bridge";

    private final BiFunction<String, @Nullable Object, @Nullable Object> control;

    AgentDoor(BiFunction<String, @Nullable Object, @Nullable Object> control) {
        this.control = control;
    }

    /** The door; empty where no agent observes this JVM. */
    static Optional<AgentDoor> find() {
        try {
            Object control =
                    Class.forName(BRIDGE, true, null).getField("control").get(null);
            return Optional.ofNullable(control).map(AgentDoor::of);
        } catch (ReflectiveOperationException notInstalled) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // the bridge declares it so
    private static AgentDoor of(Object control) {
        return new AgentDoor((BiFunction<String, @Nullable Object, @Nullable Object>) control);
    }

    String version() {
        return text("version", null);
    }

    /** Connections handed to the application so far. */
    long observed() {
        return (Long) ask("observed", null);
    }

    /** Opens a unit of work on this thread; gives its token. */
    Object begin(UnitKind kind, TestName name) {
        return ask("unit.begin", new String[] {kind.toString(), name.unit(), name.entry()});
    }

    /** The JSON of its figures up to now. */
    String counts(Object token) {
        return text("unit.counts", token);
    }

    /** Ends it. */
    void close(Object token) {
        ask("unit.close", token);
    }

    /** Ends it, where it has not ended; gives the JSON of its report. */
    String end(Object token) {
        return text("unit.end", token);
    }

    String folder() {
        return text("report.folder", null);
    }

    /**
     * Leaves the report of everything so far there; from now on the agent itself writes none at exit.
     *
     * @return the verdict on the module; empty where nothing was executed
     */
    String writePart(ReportPlace place) throws IOException {
        Stream<String> folders = place.folders().stream().map(Path::toString);
        try {
            return text(
                    "report.part",
                    Stream.concat(Stream.of(place.module()), folders).toArray(String[]::new));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private String text(String command, @Nullable Object argument) {
        return (String) ask(command, argument);
    }

    private Object ask(String command, @Nullable Object argument) {
        return Objects.requireNonNull(control.apply(command, argument), command);
    }
}
