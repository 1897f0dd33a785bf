package dev.fetchonce.conformance;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.replay.RecordingFile;
import dev.fetchonce.replay.RecordingFormatException;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportFormatException;
import dev.fetchonce.report.ReportJson;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The agent on the command line of this JVM, asked at its control door. */
class AgentIT extends ConformanceKit {
    @SuppressWarnings("unchecked") // the bridge declares it so
    private static BiFunction<String, @Nullable Object, @Nullable Object> door() {
        try {
            Object control = Class.forName("dev.fetchonce.bootstrap.Bridge", true, null)
                    .getField("control")
                    .get(null);
            return (BiFunction<String, @Nullable Object, @Nullable Object>) Objects.requireNonNull(control);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("expected a JVM with the agent, but this was started without", absent);
        }
    }

    @Override
    public DataSource observed(String url) {
        return new UrlDataSource(url);
    }

    @Override
    public Unit open(String name) {
        Object token = ask("unit.begin", new String[] {"test", name, ""});
        return new Unit() {
            @Override
            public Recording recording() {
                return AgentIT.recording((String) ask("unit.recording", token));
            }

            @Override
            public Report finish() {
                return report((String) ask("unit.end", token));
            }
        };
    }

    private static Object ask(String command, Object argument) {
        return Objects.requireNonNull(door().apply(command, argument), command);
    }

    private static Recording recording(String json) {
        if (json.isEmpty()) {
            UnitOfWork unit = new UnitOfWork(UnitKind.TEST, "nothing", "");
            return new Recording(unit, List.of(), 0, 0, List.of(), List.of(), false, ClassFiles.NONE);
        }
        try {
            return RecordingFile.read(json, "the agent's recording", ClassFiles.NONE)
                    .get(0);
        } catch (RecordingFormatException wrong) {
            throw new AssertionError(json, wrong);
        }
    }

    private static Report report(String json) {
        try {
            return ReportJson.read(json);
        } catch (ReportFormatException wrong) {
            throw new AssertionError(json, wrong);
        }
    }
}
