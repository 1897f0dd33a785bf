package dev.fetchonce.agent.start;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.Version;
import dev.fetchonce.agent.output.ExitReport;
import dev.fetchonce.agent.output.ReportFiles;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers at the bridge's control door, as its package documents. Thread-safe. */
final class Control implements BiFunction<String, @Nullable Object, @Nullable Object> {
    private final Fetchonce fetchonce;
    private final ReportFiles files;
    private final ExitReport atExit;
    private final Runnable firstUse;

    /** @param firstUse called before a unit begins */
    Control(Fetchonce fetchonce, ReportFiles files, ExitReport atExit, Runnable firstUse) {
        this.fetchonce = fetchonce;
        this.files = files;
        this.atExit = atExit;
        this.firstUse = firstUse;
    }

    @Override
    public Object apply(String command, @Nullable Object argument) {
        return switch (command) {
            case "version" -> Version.CURRENT;
            case "observed" -> fetchonce.recorder().connections();
            case "unit.begin" -> begin(argument);
            case "unit.end" -> end(argument);
            case "report.write" -> write();
            case "report.take" -> take();
            case "report.folder" -> files.folder().toString();
            default ->
                throw new IllegalArgumentException("unknown command '" + command + "'; known are version, observed,"
                        + " unit.begin, unit.end, report.write, report.take, report.folder");
        };
    }

    private Object begin(@Nullable Object argument) {
        if (argument instanceof String[] unit && unit.length == 3) {
            firstUse.run();
            return fetchonce.unit(UnitKind.valueOf(unit[0].toUpperCase(Locale.ROOT)), unit[1], unit[2]);
        }
        throw new IllegalArgumentException("unit.begin expects String[]{kind, name, entry}");
    }

    private static Object end(@Nullable Object argument) {
        if (argument instanceof Fetchonce.Unit unit) {
            return ReportJson.write(unit.finish());
        }
        throw new IllegalArgumentException("unit.end expects what unit.begin answered");
    }

    private Object write() {
        try {
            return files.write(fetchonce.report()).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Object take() {
        atExit.cancel();
        return ReportJson.write(fetchonce.report());
    }
}
