package dev.fetchonce.replay;

import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds recordings through the format that files have. Executions are values: to be moved, copied and left out. */
final class RecordingBuilder {
    private final List<WrittenExecution> executions = new ArrayList<>();

    /** A statement from a line of {@code com.acme.Shop}, with what was bound and read. */
    static WrittenExecution execution(
            String sql, int line, List<? extends Object> binds, List<Map<String, @Nullable Object>> rows) {
        return with(
                sql,
                List.copyOf(binds),
                rows,
                List.of("com.acme.Shop.step" + line + "(Shop.java:" + line + ")", "com.acme.Shop.main(Shop.java:1)"));
    }

    /** The same with other names of tables and columns. */
    static WrittenExecution renamed(WrittenExecution execution, UnaryOperator<String> names) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> row : Objects.requireNonNull(execution.rows())) {
            Map<String, @Nullable Object> renamed = new HashMap<>();
            row.forEach((column, value) -> renamed.put(names.apply(column), value));
            rows.add(renamed);
        }
        return with(names.apply(String.valueOf(execution.sql())), execution.binds(), rows, execution.frames());
    }

    private static WrittenExecution with(
            String sql,
            @Nullable List<@Nullable Object> binds,
            List<Map<String, @Nullable Object>> rows,
            @Nullable List<String> frames) {
        return new WrittenExecution(
                sql, binds, null, null, null, null, null, rows, null, null, null, null, null, null, null, null, frames,
                null, null, null, null, null);
    }

    RecordingBuilder add(List<WrittenExecution> more) {
        executions.addAll(more);
        return this;
    }

    Recording build() {
        List<Recording> built = new ArrayList<>();
        WrittenUnit unit = new WrittenUnit(
                new WrittenUnit.Unit(UnitKind.JOB, "generated", null), null, null, null, false, executions);
        try {
            Teller.of(unit, new Place("generated", ""))
                    .tell(new Recorder(Settings.DEFAULT, built::add), ClassFiles.NONE);
        } catch (RecordingFormatException wrong) {
            throw new IllegalStateException(wrong);
        }
        return built.get(0);
    }
}
