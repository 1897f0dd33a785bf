package dev.fetchonce;

import dev.fetchonce.advise.Findings;
import dev.fetchonce.baseline.Decisions;
import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.detect.Analysis;
import dev.fetchonce.detect.Analyzer;
import dev.fetchonce.detect.FrameKinds;
import dev.fetchonce.detect.Knowledge;
import dev.fetchonce.mapping.OrmMapping;
import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.plan.Catalogs;
import dev.fetchonce.proxy.JdbcProxies;
import dev.fetchonce.proxy.Sources;
import dev.fetchonce.replay.RecordingFile;
import dev.fetchonce.replay.RecordingFormatException;
import dev.fetchonce.report.Collector;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportBuilder;
import dev.fetchonce.report.RunCounts;
import dev.fetchonce.sql.ValueHash;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Observes DataSources, keeps what was found, and gives the report: the façade of the library. Thread-safe; memory is
 * bounded whatever is executed.
 */
public final class Fetchonce {
    private static final long PATIENCE_SECONDS = 20;

    /** Where a fault of ours may have cost an execution, or a whole connection. */
    private static final List<String> LOSING = List.of("recorder: ", "jdbc proxy: ", "agent: connect");

    private final Settings settings;
    private final Recorder recorder;
    private final Collector collector;
    private final Decisions decisions;
    private final JdbcProxies proxies;
    private final Sources sources = new Sources();
    private final ShapeCache shapes = new ShapeCache();
    private final CopyOnWriteArrayList<Mapping> mappings = new CopyOnWriteArrayList<>();
    private final ColumnsRead columns = new ColumnsRead();
    private final FixtureRuns fixtures = new FixtureRuns();
    private final FrameKinds frames;
    private final Catalogs catalogs;

    private Fetchonce(Settings settings) {
        this.settings = settings;
        this.recorder = new Recorder(settings, this::ended);
        BiConsumer<String, Throwable> faults = recorder::fault;
        this.decisions = Decisions.read(settings.accepting(), faults);
        this.proxies = new JdbcProxies(recorder);
        this.frames = new FrameKinds(settings.application());
        this.catalogs = new Catalogs(faults);
        this.collector = new Collector(this::analyse, faults);
    }

    /** Starts observing with default settings. */
    public static Fetchonce create() {
        return create(Settings.DEFAULT);
    }

    /**
     * Starts observing.
     *
     * @throws IllegalArgumentException where a line of what to ignore in the settings is wrong
     */
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
        DataSourceId id = sources.id(sources.ofDataSource(target), target);
        if (settings.asksCatalog()) {
            catalogs.know(id.name(), target);
        }
        return proxies.dataSource(target, id);
    }

    /** A Connection that behaves as {@code target} does and whose executions are recorded. */
    public Connection observe(Connection target, DataSourceId id) {
        return proxies.connection(target, id);
    }

    /**
     * Learns how the application's ORM maps its entities, without a query and without holding it; may be called again for
     * others. What cannot be read becomes a fault of the report.
     *
     * @param entityManagerFactory Hibernate's or EclipseLink's, a container's proxy of one, or their own
     *     {@code SessionFactory} or session
     */
    public void mapped(Object entityManagerFactory) {
        OrmMapping.read(entityManagerFactory, recorder::fault).ifPresent(this::know);
    }

    /** The newest first: where several map the same tables, as in a suite of several contexts, it is most likely the one at work. */
    private synchronized void know(Mapping mapping) {
        mappings.remove(mapping);
        mappings.add(0, mapping);
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

    /**
     * Opens a unit of work on this thread for a request that has come from elsewhere; see {@link Recorder#openSent}.
     *
     * @param testKey what it says of who sent it; null where it says nothing
     */
    public Unit sent(UnitKind kind, String name, String entry, @Nullable String testKey) {
        return new Unit(recorder.openSent(kind, name, entry, testKey));
    }

    /** Waits, for up to 20 seconds, until units that have ended are analysed. */
    public void finishAnalysis() {
        collector.finish(PATIENCE_SECONDS);
    }

    /** What was found up to now; waits up to 20 seconds for units that have just ended. */
    public Report report() {
        ReportBuilder sum = collector.sum(PATIENCE_SECONDS);
        for (Recording open : recorder.openUnits()) {
            sum.add(open, analyse(open));
        }
        Report report = build(sum);
        return report.totals().executions() == 0 ? report : report.withStale(stale(report));
    }

    private List<Report.Entry> stale(Report report) {
        return decisions.stale(report.allFindings()).stream()
                .map(each -> new Report.Entry(
                        AcceptedBy.BASELINE,
                        each.rule(),
                        each.fingerprint(),
                        each.place(),
                        each.reason(),
                        each.expires()))
                .toList();
    }

    /**
     * The report on recordings from a file (docs/recording-format.md).
     *
     * @throws RecordingFormatException where it holds none
     */
    public static Report replay(Path file) throws IOException {
        Fetchonce told = create();
        RecordingFile.replay(file, told.recorder);
        return told.report();
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

    /** Where an error of ours comes between, the recording counts all the same; only its findings are missing. */
    private ReportBuilder.Judged analyse(Recording recording) {
        try {
            return judge(recording);
        } catch (Throwable fault) {
            recorder.fault("analysis", fault);
            return new ReportBuilder.Judged(List.of(), List.of());
        }
    }

    private ReportBuilder.Judged judge(Recording recording) {
        columns.note(recording);
        return recording.unit().kind() == UnitKind.FIXTURE
                ? fixtures.judged(recording, mappings.size(), this::found)
                : found(recording);
    }

    private ReportBuilder.Judged found(Recording recording) {
        Knowledge knowledge = knowledge();
        Analysis analysis = Analyzer.analyze(recording, knowledge);
        return new ReportBuilder.Judged(
                decisions.judge(recording, Findings.of(analysis.detections(), knowledge.mappings())),
                analysis.silences());
    }

    private Knowledge knowledge() {
        return new Knowledge(
                shapes::of,
                this::keysOf,
                List.copyOf(mappings),
                frames,
                settings.thresholds(),
                ValueHash::number,
                recorder::sampleAlways,
                columns::of,
                recorder.keys()::wideOf,
                settings.asksCatalog() ? catalogs.asked() : Knowledge.Catalog.CLOSED);
    }

    /** Keys that DDL told, and those that ORMs map. */
    private Set<Set<String>> keysOf(String table) {
        return Stream.concat(
                        recorder.keys().keysOf(table).stream(),
                        mappings.stream().flatMap(each -> each.keysOf(table)))
                .collect(Collectors.toSet());
    }

    private Report build(ReportBuilder sum) {
        if (!sum.isEmpty()) {
            sum.retain(columns::stillHolds);
        }
        for (String each : recorder.unseen()) {
            sum.unseen(each);
        }
        return sum.build(new ReportBuilder.Head(Version.CURRENT, "", now()), recorder.dataSources(), recorder.faults());
    }

    /** To the second (ISO-8601); a time of files writes itself without the formatters of {@code java.time}. */
    private static String now() {
        return FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS)).toString();
    }

    /** An open unit of work. */
    public final class Unit implements AutoCloseable {
        private final Recorder.Scope scope;
        private final List<String> faultsBefore = recorder.faults();

        private Unit(Recorder.Scope scope) {
            this.scope = scope;
        }

        /** Gives it the name that is known only now, and the handler's {@code class#method} (or an empty text). */
        public void rename(String name, String entry) {
            scope.rename(name, entry);
        }

        /** Leaves it open, for work that goes on elsewhere: this thread belongs to it no longer. */
        public void leave() {
            scope.leave();
        }

        /** Lets this thread, which did not open it, belong to it until it leaves it. */
        public void enter() {
            scope.enter();
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

        /** What this run has executed up to now, in figures; may be asked while it is open and when it has ended. */
        public RunCounts counts() {
            return RunCounts.of(
                    scope.snapshot(),
                    scope.nested(),
                    recorder.dataSources(),
                    lost(),
                    new RunCounts.Strays(scope.taken(), scope.unclear(), scope.elsewhere()));
        }

        /** What this run itself has executed up to now; may be asked while it is open and when it has ended. */
        public Recording recording() {
            return scope.snapshot();
        }

        private List<String> lost() {
            return recorder.faults().stream()
                    .filter(fault -> !faultsBefore.contains(fault))
                    .filter(fault -> LOSING.stream().anyMatch(fault::startsWith))
                    .toList();
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
