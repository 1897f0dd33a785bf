package dev.fetchonce.agent.start;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.Version;
import dev.fetchonce.agent.output.Destination;
import dev.fetchonce.agent.output.ExitReport;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.replay.RecordingFile;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.ui.ReportParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers at the bridge's control door, as its package documents. Thread-safe. */
final class Control implements BiFunction<String, @Nullable Object, @Nullable Object> {
    private final Fetchonce fetchonce;
    private final Destination destination;
    private final ExitReport atExit;
    private final Runnable firstUse;
    private final Runnable firstTest;

    /**
     * @param firstUse called before a unit begins
     * @param firstTest called before a test, or what is before one, begins
     */
    Control(Fetchonce fetchonce, Destination destination, ExitReport atExit, Runnable firstUse, Runnable firstTest) {
        this.fetchonce = fetchonce;
        this.destination = destination;
        this.atExit = atExit;
        this.firstUse = firstUse;
        this.firstTest = firstTest;
    }

    @Override
    public Object apply(String command, @Nullable Object argument) {
        return switch (command) {
            case "version" -> Version.CURRENT;
            case "observed" -> fetchonce.recorder().connections();
            case "unit.begin" -> begin(argument);
            case "unit.counts" -> ReportJson.write(unit(argument).counts());
            case "unit.recording" -> recording(unit(argument).recording());
            case "unit.close" -> close(argument);
            case "unit.end" -> ReportJson.write(unit(argument).finish());
            case "report.write" -> write();
            case "report.part" -> part(argument);
            case "report.folder" -> destination.folder().toString();
            default ->
                throw new IllegalArgumentException("unknown command '" + command + "'; known are version, observed,"
                        + " unit.begin, unit.counts, unit.recording, unit.close, unit.end, report.write, report.part,"
                        + " report.folder");
        };
    }

    private Object begin(@Nullable Object argument) {
        if (argument instanceof String[] unit && unit.length == 3) {
            UnitKind kind = UnitKind.valueOf(unit[0].toUpperCase(Locale.ROOT));
            firstUse.run();
            if (kind == UnitKind.TEST || kind == UnitKind.FIXTURE) {
                firstTest.run();
            }
            return fetchonce.unit(kind, unit[1], unit[2]);
        }
        throw new IllegalArgumentException("unit.begin expects String[]{kind, name, entry}");
    }

    private static Object recording(Recording run) {
        return run.groups().isEmpty() ? "" : RecordingFile.write(run);
    }

    private static Object close(@Nullable Object argument) {
        unit(argument).close();
        return "";
    }

    private static Fetchonce.Unit unit(@Nullable Object argument) {
        if (argument instanceof Fetchonce.Unit unit) {
            return unit;
        }
        throw new IllegalArgumentException("expected what unit.begin answered");
    }

    private Object write() {
        try {
            return destination.write(fetchonce.report()).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Object part(@Nullable Object argument) {
        if (argument instanceof String[] place && place.length > 1) {
            atExit.cancel();
            List<Path> folders = Arrays.stream(place).skip(1).map(Path::of).toList();
            try {
                return ReportParts.add(place[0], fetchonce.report(), folders).orElse("");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        throw new IllegalArgumentException("report.part expects String[]{module, folder, …}");
    }
}
