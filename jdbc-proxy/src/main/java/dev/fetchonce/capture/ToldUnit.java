package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Values;
import dev.fetchonce.sql.StatementText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work that is told what happened, with its times, values and call paths, where a front end would watch it.
 * Bounded like any other. Not thread-safe.
 */
public final class ToldUnit implements AutoCloseable {
    private final Recorder recorder;
    private final OpenUnit unit;
    private final Strand strand;
    private final Runnable end;
    private final Map<String, Tenant> tenants = new HashMap<>();

    ToldUnit(Recorder recorder, OpenUnit unit, Runnable end) {
        this.recorder = recorder;
        this.unit = unit;
        this.strand = new Strand(unit, null);
        this.end = end;
    }

    /**
     * One round trip.
     *
     * @param startNanos its start, from the start of the unit
     * @param batchSize statements in a JDBC batch; 0 where it was none
     * @param tenant a hash of what the connection was switched to, where that is told; null where statements tell
     * @param largestList the most elements that a list had, where that is more than the text shows; else 1
     */
    public record Event(
            DataSourceId dataSource,
            StatementText text,
            long startNanos,
            long nanos,
            int batchSize,
            int largestList,
            boolean failed,
            @Nullable Long tenant) {}

    /**
     * Records a round trip by the values bound.
     *
     * @param binds null for a plain statement
     * @param path the frames that led to it; null where nobody looked
     */
    public RowSink executed(Event event, @Nullable Binds binds, @Nullable CallPath path) {
        return executed(event, binds, new Told(path, null, event.largestList()));
    }

    /**
     * Records a round trip by the hashes of its values.
     *
     * @param question equal for the same question
     */
    public RowSink executed(Event event, long question, Values values, @Nullable CallPath path) {
        return executed(event, null, new Told(path, new Asked(question, values), event.largestList()));
    }

    private RowSink executed(Event event, @Nullable Binds binds, Told told) {
        recorder.observed(event.dataSource());
        recorder.learn(event.text(), event.failed());
        OpenUnit.Timing timing = new OpenUnit.Timing(event.startNanos(), event.nanos(), event.failed());
        Tenant known = tenants.computeIfAbsent(event.dataSource().name(), name -> new Tenant(0));
        Long toldTenant = event.tenant();
        long tenant = toldTenant == null ? known.hash() : toldTenant;
        if (!event.failed()) {
            known.sent(event.text(), binds);
        }
        RowSink rows =
                unit.executed(strand, event.dataSource(), event.text(), binds, timing, event.batchSize(), tenant, told);
        return rows == null ? RowSink.NONE : rows;
    }

    /** Records that the transaction in which something was executed last was committed. */
    public void committed(DataSourceId dataSource) {
        unit.committed(dataSource);
    }

    /** Records that what was executed up to now was rolled back. */
    public void rolledBack(DataSourceId dataSource) {
        unit.rolledBack(dataSource);
    }

    /** Ends it: its recording goes where those of the recorder's other units go. */
    @Override
    public void close() {
        end.run();
    }
}
