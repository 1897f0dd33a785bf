package dev.fetchonce;

import dev.fetchonce.advise.Findings;
import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.detect.Analysis;
import dev.fetchonce.detect.Analyzer;
import dev.fetchonce.detect.Knowledge;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.proxy.JdbcProxies;
import dev.fetchonce.proxy.Sources;
import dev.fetchonce.report.Collector;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportBuilder;
import dev.fetchonce.sql.ValueHash;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/**
 * Observes DataSources, keeps what was found, and gives the report: the façade of the library. Thread-safe; memory is
 * bounded whatever is executed.
 */
public final class Fetchonce {
    private static final long PATIENCE_SECONDS = 20;

    private final Settings settings;
    private final Recorder recorder;
    private final Collector collector;
    private final JdbcProxies proxies;
    private final Sources sources = new Sources();
    private final ShapeCache shapes = new ShapeCache();
    private final List<MappedEntity> entities = new CopyOnWriteArrayList<>();

    private Fetchonce(Settings settings) {
        this.settings = settings;
        this.recorder = new Recorder(settings, this::ended);
        this.proxies = new JdbcProxies(recorder);
        this.collector = new Collector(this::analyse, recorder::fault);
    }

    /** Starts observing with default settings. */
    public static Fetchonce create() {
        return create(Settings.DEFAULT);
    }

    /** Starts observing. */
    public static Fetchonce create(Settings settings) {
        return new Fetchonce(settings);
    }

    /** The one that everything shares which has no other: the JDBC URL form, above all. */
    public static Fetchonce shared() {
        return Shared.INSTANCE;
    }

    /**
     * A DataSource that behaves as {@code target} does and whose executions are recorded. It is named by its pool's name
     * or its URL; no connection is opened for that.
     */
    public DataSource observe(DataSource target) {
        return proxies.dataSource(target, sources.id(sources.ofDataSource(target), target));
    }

    /** A Connection that behaves as {@code target} does and whose executions are recorded. */
    public Connection observe(Connection target, DataSourceId id) {
        return proxies.connection(target, id);
    }

    /** Tells how the application's ORM maps its entities; may be called again for further ones. */
    public void mapped(List<MappedEntity> more) {
        entities.addAll(more);
    }

    /** Opens a unit of work on this thread; close it on the same thread. */
    public Unit unit(UnitKind kind, String name) {
        return unit(kind, name, "");
    }

    /**
     * Opens a unit of work on this thread.
     *
     * @param entry the handler, {@code com.acme.OrderController#list}; empty where not known
     */
    public Unit unit(UnitKind kind, String name, String entry) {
        return new Unit(recorder.open(kind, name, entry));
    }

    /** What was found up to now; waits up to 20 seconds for units that have just ended. */
    public Report report() {
        ReportBuilder sum = collector.sum(PATIENCE_SECONDS);
        recorder.guesses().forEach(guess -> sum.add(guess, analyse(guess)));
        return build(sum);
    }

    /** How it records and what it reports. */
    public Settings settings() {
        return settings;
    }

    /** Where front ends record. */
    public Recorder recorder() {
        return recorder;
    }

    private void ended(Recording recording) {
        collector.add(recording);
    }

    private ReportBuilder.Judged analyse(Recording recording) {
        Analysis analysis = Analyzer.analyze(recording, knowledge());
        return new ReportBuilder.Judged(Findings.of(analysis.detections()), analysis.silences());
    }

    private Knowledge knowledge() {
        return new Knowledge(
                shapes::of,
                recorder.keys()::keysOf,
                List.copyOf(entities),
                settings.application(),
                settings.thresholds(),
                ValueHash::number,
                recorder::sampleAlways);
    }

    private Report build(ReportBuilder sum) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return sum.build(new ReportBuilder.Head(Version.CURRENT, "", now), recorder.dataSources(), recorder.faults());
    }

    /** An open unit of work. */
    public final class Unit implements AutoCloseable {
        private final Recorder.Scope scope;

        private Unit(Recorder.Scope scope) {
            this.scope = scope;
        }

        /** Gives it the name that is known only now, and the handler's {@code class#method} (or an empty text). */
        public void rename(String name, String entry) {
            scope.rename(name, entry);
        }

        /** Ends it and gives the report of this run alone, units nested in it included. */
        public Report finish() {
            scope.close();
            ReportBuilder run = new ReportBuilder();
            Recording own = scope.snapshot();
            run.add(own, analyse(own));
            scope.nested().forEach(each -> run.add(each, analyse(each)));
            return build(run);
        }

        @Override
        public void close() {
            scope.close();
        }
    }

    private static final class Shared {
        static final Fetchonce INSTANCE = create();
    }
}
