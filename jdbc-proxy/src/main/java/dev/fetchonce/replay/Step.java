package dev.fetchonce.replay;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.RowSink;
import dev.fetchonce.capture.ToldUnit;
import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import dev.fetchonce.replay.WrittenExecution.Read;
import dev.fetchonce.sql.ValueHash;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One round trip of a file, checked.
 *
 * @param path null where nobody looked
 */
record Step(
        WrittenExecution written,
        String sql,
        DataSourceId dataSource,
        long startNanos,
        long nanos,
        @Nullable CallPath path,
        Question question) {

    private static final int NANOS_DIGITS = 6;

    /**
     * @param number its number, from 1
     * @param usual where executions go that do not say it
     * @param end when the one before ended
     */
    static Step of(WrittenExecution written, int number, DataSourceId usual, long end, Place place)
            throws RecordingFormatException {
        if (written.sql() == null || written.sql().isBlank()) {
            throw place.at("sql").wrong("expected the statement, but there is none");
        }
        checkReads(written, number, place);
        checkEnd(written.commit(), place.at("commit"));
        checkEnd(written.rollback(), place.at("rollback"));
        DataSourceId dataSource = new DataSourceId(
                written.dataSource() == null ? usual.name() : written.dataSource(),
                written.dialect() == null ? usual.dialect() : written.dialect());
        return new Step(
                written,
                written.sql(),
                dataSource,
                nanos(written.start(), end, place.at("start")),
                nanos(written.duration(), 0, place.at("duration")),
                path(written, place),
                Question.of(written, place));
    }

    private static void checkReads(WrittenExecution written, int number, Place place) throws RecordingFormatException {
        if (written.rows() != null && written.rowCount() != null) {
            throw place.at("rowCount").wrong("expected either rows or rowCount, but found both");
        }
        List<Read> reads = written.reads() == null ? List.of() : written.reads();
        for (int i = 0; i < reads.size(); i++) {
            Read read = reads.get(i);
            if (read.from() < 1 || read.from() > number || read.column() == null || read.values() == null) {
                throw place.at("reads", i)
                        .wrong("expected from (the number of an execution, 1 to " + number + "), column and values");
            }
        }
    }

    private static void checkEnd(@Nullable Object end, Place place) throws RecordingFormatException {
        if (end != null && !(end instanceof Boolean) && !(end instanceof String)) {
            throw place.wrong("expected true or the name of a DataSource, but found " + end);
        }
    }

    private static long nanos(@Nullable BigDecimal millis, long otherwise, Place place)
            throws RecordingFormatException {
        if (millis == null) {
            return otherwise;
        }
        if (millis.signum() < 0) {
            throw place.wrong("expected milliseconds from 0 on, but found " + millis);
        }
        return millis.movePointRight(NANOS_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static @Nullable CallPath path(WrittenExecution written, Place place) throws RecordingFormatException {
        if (written.frames() == null) {
            return null;
        }
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < written.frames().size(); i++) {
            try {
                frames.add(FrameText.parse(written.frames().get(i)));
            } catch (IllegalArgumentException none) {
                throw place.at("frames", i).wrong(String.valueOf(none.getMessage()));
            }
        }
        List<Frame> all = List.copyOf(frames);
        return () -> all;
    }

    long endNanos() {
        return startNanos + nanos;
    }

    RowSink tell(Recorder recorder, ToldUnit unit) {
        ToldUnit.Event event = new ToldUnit.Event(
                dataSource,
                recorder.text(sql, dataSource.dialect()),
                startNanos,
                nanos,
                question.batchSize(),
                written.largestList() == null ? 1 : written.largestList(),
                Boolean.TRUE.equals(written.failed()),
                tenant());
        RowSink sink = question.tell(unit, event, path);
        tellRows(sink);
        return sink;
    }

    /** Null where statements have to tell; where it is Fetchonce that wrote the file, it would say so. */
    private @Nullable Long tenant() {
        String told = written.tenant();
        if (told != null) {
            return ValueHash.of(Question.value(told));
        }
        return written.values() == null ? null : 0L;
    }

    /** Tells how the transaction ended. */
    void tellEnd(ToldUnit unit) {
        tellEnd(written.commit(), unit::committed);
        tellEnd(written.rollback(), unit::rolledBack);
    }

    private void tellEnd(@Nullable Object end, Consumer<DataSourceId> told) {
        if (end instanceof String other) {
            told.accept(new DataSourceId(other, dataSource.dialect()));
        } else if (Boolean.TRUE.equals(end)) {
            told.accept(dataSource);
        }
    }

    private void tellRows(RowSink sink) {
        List<Map<String, @Nullable Object>> rows = written.rows() == null ? List.of() : written.rows();
        for (Map<String, @Nullable Object> row : rows) {
            sink.row();
            row.forEach((column, value) -> sink.value(column, Question.value(value)));
        }
        for (int i = 0; written.rowCount() != null && i < written.rowCount(); i++) {
            sink.row();
        }
        if (Boolean.TRUE.equals(written.missed())) {
            sink.missed();
        }
        if (written.fetchSize() != null) {
            sink.fetchSize(written.fetchSize());
        }
        if (written.maxRows() != null) {
            sink.maxRows(written.maxRows());
        }
        boolean rowsTold = written.rows() != null || written.rowCount() != null;
        if (written.exhausted() == null ? rowsTold : written.exhausted()) {
            sink.exhausted();
        }
    }

    /** @param sinks those of the executions up to this one, in order */
    void tellReads(List<RowSink> sinks) {
        List<Read> reads = written.reads() == null ? List.of() : written.reads();
        for (Read read : reads) {
            RowSink sink = sinks.get(read.from() - 1);
            for (Object value : read.values() == null ? List.of() : read.values()) {
                sink.value(String.valueOf(read.column()), Question.value(value));
            }
        }
    }
}
