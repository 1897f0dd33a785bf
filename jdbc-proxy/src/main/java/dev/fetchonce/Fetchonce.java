package dev.fetchonce;

import dev.fetchonce.capture.Recorder;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import javax.sql.DataSource;

/**
 * Observes DataSources, keeps what was found, and gives the report: the façade of the library. Thread-safe; memory is
 * bounded whatever is executed.
 */
public final class Fetchonce {
    /** Starts observing with default settings. */
    public static Fetchonce create() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** A DataSource that behaves as {@code target} does and whose executions are recorded. */
    public DataSource observe(DataSource target) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Opens a unit of work on this thread; close it on the same thread. */
    public Unit unit(UnitKind kind, String name) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** What was found up to now. */
    public Report report() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Where front ends record. */
    public Recorder recorder() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** An open unit of work. */
    public interface Unit extends AutoCloseable {
        @Override
        void close();
    }
}
