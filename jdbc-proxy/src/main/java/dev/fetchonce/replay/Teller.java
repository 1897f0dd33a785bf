package dev.fetchonce.replay;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.RowSink;
import dev.fetchonce.capture.ToldUnit;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** Tells one unit of work of a file to a recorder. Checked in full before anything is told. */
final class Teller {
    private static final String DATA_SOURCE = "recorded";

    private final UnitOfWork unit;
    private final boolean sampled;
    private final List<Step> steps = new ArrayList<>();

    private Teller(UnitOfWork unit, boolean sampled) {
        this.unit = unit;
        this.sampled = sampled;
    }

    static Teller of(WrittenUnit written, Place place) throws RecordingFormatException {
        Teller teller = new Teller(unit(written, place), written.sampled());
        List<WrittenExecution> executions = written.executions();
        if (executions == null || executions.isEmpty()) {
            throw place.at("executions").wrong("expected at least one execution, but there is none");
        }
        DataSourceId usual = new DataSourceId(
                written.dataSource() == null ? DATA_SOURCE : written.dataSource(),
                written.dialect() == null ? Dialect.STANDARD : written.dialect());
        long end = 0;
        for (int i = 0; i < executions.size(); i++) {
            Step step = Step.of(executions.get(i), i + 1, usual, end, place.at("executions", i));
            teller.steps.add(step);
            end = step.endNanos();
        }
        return teller;
    }

    private static UnitOfWork unit(WrittenUnit written, Place place) throws RecordingFormatException {
        WrittenUnit.Unit unit = written.unit();
        if (unit == null || unit.kind() == null || unit.name() == null) {
            throw place.at("unit")
                    .wrong("expected a unit of work such as {\"kind\": \"request\", \"name\": \"GET /orders\"}");
        }
        return new UnitOfWork(unit.kind(), unit.name(), unit.entry() == null ? "" : unit.entry());
    }

    void tell(Recorder recorder, ClassFiles classes) {
        try (ToldUnit told = recorder.tell(unit, classes, sampled)) {
            List<RowSink> sinks = new ArrayList<>();
            for (Step each : steps) {
                sinks.add(each.tell(recorder, told));
                each.tellReads(sinks);
                each.tellEnd(told);
            }
        }
    }
}
