package dev.fetchonce.capture;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.sql.SchemaKeys;
import dev.fetchonce.sql.StatementText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes executions from every front end and keeps them in the unit of work that is open on the calling thread.
 * Thread-safe; no method throws: a fault of ours is counted, reported and swallowed.
 */
public final class Recorder {
    private static final int MOST_DATA_SOURCES = 1_000;
    private static final int MOST_UNSEEN = 100;

    private final TextCache texts = new TextCache();
    private final Faults faults = new Faults();
    private final SchemaKeys keys = new SchemaKeys();
    private final Set<String> dataSources = ConcurrentHashMap.newKeySet();
    private final Set<String> unseen = ConcurrentHashMap.newKeySet();
    private final LongAdder connections = new LongAdder();
    /** How deep in JDBC calls this thread is; an array of the JDK's own, so that nothing of ours stays behind. */
    @SuppressWarnings("ThreadLocalUsage") // one for each recorder
    private final ThreadLocal<int[]> depth = ThreadLocal.withInitial(() -> new int[1]);

    private final Settings settings;
    private final Sampling sampling;
    private final Units units;
    private final WorkHandedOver handedOver;

    /**
     * @param closed takes each unit's recording when it ends, on the thread that ended it
     */
    public Recorder(Settings settings, Consumer<Recording> closed) {
        this.settings = settings;
        this.sampling = new Sampling(settings.allStacks());
        HandOvers handOvers = new HandOvers();
        this.units = new Units(
                settings, sampling, handOvers, recording -> guarded("unit end", () -> closed.accept(recording)));
        this.handedOver = new WorkHandedOver(units, handOvers);
    }

    /** The text of a statement, from a bounded cache. */
    public StatementText text(String sql, Dialect dialect) {
        return texts.get(sql, dialect);
    }

    /**
     * Marks that the calling thread enters a JDBC call. True for the outermost one only: nested ones (a second proxy,
     * a pool that prepares again) must not be recorded. Each call needs one {@link #exit}.
     */
    public boolean enter() {
        return depth.get()[0]++ == 0;
    }

    /** Ends what {@link #enter} began. */
    public void exit() {
        depth.get()[0]--;
    }

    /**
     * Records one round trip that has just ended.
     *
     * @param tenant {@link Tenant#hash} of its connection
     * @param binds the values bound; null for a plain statement
     * @param startNanos {@link System#nanoTime()} at its start
     * @param batchSize statements in a JDBC batch; 0 where it was none
     * @param failure what it threw; null where it succeeded
     * @return where to report the rows read; {@link RowSink#NONE} where nobody is interested
     */
    public RowSink executed(
            DataSourceId dataSource,
            long tenant,
            StatementText text,
            @Nullable Binds binds,
            long startNanos,
            long nanos,
            int batchSize,
            @Nullable Throwable failure) {
        try {
            learn(text, failure != null);
            OpenUnit.Timing timing = new OpenUnit.Timing(startNanos, nanos, failure != null);
            RowSink rows = null;
            while (rows == null) {
                Strand strand = units.current();
                OpenUnit unit = strand.unit();
                rows = unit == null
                        ? null
                        : unit.executed(strand, dataSource, text, binds, timing, batchSize, tenant, null);
                if (unit != null && rows != null) {
                    units.executed(unit);
                }
            }
            return rows;
        } catch (Throwable fault) {
            fault("recorder", fault);
            return RowSink.NONE;
        }
    }

    /** Records that the application committed a transaction, or did what commits one. */
    public void committed(DataSourceId dataSource) {
        guarded("commit", () -> inUnit(unit -> unit.committed(dataSource)));
    }

    /** Records that the application rolled a transaction back, or part of it. */
    public void rolledBack(DataSourceId dataSource) {
        guarded("rollback", () -> inUnit(unit -> unit.rolledBack(dataSource)));
    }

    private void inUnit(Consumer<OpenUnit> what) {
        OpenUnit unit = units.current().unit();
        if (unit != null) {
            what.accept(unit);
        }
    }

    void learn(StatementText text, boolean failed) {
        if (text.operation() == Operation.DDL && !failed) {
            keys.learn(text);
        }
    }

    /** From now on takes a call path at every execution of this fingerprint: sampled ones left open what came from where. */
    public void sampleAlways(Fingerprint fingerprint) {
        sampling.alwaysFrom(fingerprint.hash());
    }

    /** Notes that a Connection was handed to the application through us. */
    public void observed(DataSourceId dataSource) {
        connections.increment();
        if (dataSources.size() < MOST_DATA_SOURCES) {
            dataSources.add(dataSource.name());
        }
    }

    /** How many Connections were handed to the application through us. */
    public long connections() {
        return connections.sum();
    }

    /** The names of the DataSources observed, sorted. */
    public List<String> dataSources() {
        return List.copyOf(new TreeSet<>(dataSources));
    }

    /** Notes, in a sentence, what the application does that cannot be seen; the first 100 are kept. */
    public void noteUnseen(String what) {
        if (unseen.size() < MOST_UNSEEN) {
            unseen.add(what);
        }
    }

    /** What could not be seen, sorted. */
    public List<String> unseen() {
        return List.copyOf(new TreeSet<>(unseen));
    }

    /** Counts and keeps (the first 100 kinds) an error of ours that was swallowed. */
    public void fault(String where, Throwable fault) {
        faults.add(where, fault);
    }

    /** Our own errors that were swallowed, one line each. */
    public List<String> faults() {
        return faults.lines();
    }

    /** Keys learned from the application's own DDL. */
    public SchemaKeys keys() {
        return keys;
    }

    /** Where to tell that work is handed to other threads. */
    public WorkHandedOver handedOver() {
        return handedOver;
    }

    /** Opens a unit of work on this thread; see {@link Scope#close}. */
    public Scope open(UnitKind kind, String name, String entry) {
        OpenUnit unit = units.open(new UnitOfWork(kind, name, entry));
        return new Scope(unit);
    }

    /**
     * Opens a unit of work on this thread for a request that has come from elsewhere: within the test that sent it.
     *
     * @param testKey what it says of who sent it, which was {@link #testKey} there; null where it says nothing: then the
     *     only test that is running did, and of several, each is told that something may be missing
     */
    public Scope openSent(UnitKind kind, String name, String entry, @Nullable String testKey) {
        return new Scope(units.openSent(new UnitOfWork(kind, name, entry), testKey));
    }

    /** What names the test that the calling thread works for, in this JVM alone; empty where it works for none. */
    public Optional<String> testKey() {
        return Optional.ofNullable(units.testKey());
    }

    /** The calling thread runs tests: what it executes between them is no other test's. */
    public void runsTests() {
        units.tests().areRunHere();
    }

    /**
     * From now on, what a thread executes of which nobody knows who asked for it is the only test's that is running; of
     * several, each is told that something may be missing. For where nobody tells {@link #handedOver}.
     */
    public void takeStrays() {
        units.tests().takesStrays();
    }

    /**
     * Opens a unit of work that is told what happened elsewhere; it belongs to no thread.
     *
     * @param classes where to read the application's classes
     * @param sampled whether call paths were taken by our sampling; else at all executions that have one
     */
    public ToldUnit tell(UnitOfWork unit, ClassFiles classes, boolean sampled) {
        OpenUnit open = new OpenUnit(unit, null, settings, new Sampling(!sampled), classes, 0);
        return new ToldUnit(this, open, () -> units.close(open));
    }

    /** The kind of the unit that somebody opened on this thread; empty where there is none, or a guess. */
    public Optional<UnitKind> opened() {
        return Optional.ofNullable(units.opened()).map(OpenUnit::kind);
    }

    /** What the units that are open hold up to now, guessed ones among them; they stay open. */
    public List<Recording> openUnits() {
        try {
            return units.open();
        } catch (Throwable fault) {
            fault("open units", fault);
            return List.of();
        }
    }

    private void guarded(String where, Runnable ours) {
        try {
            ours.run();
        } catch (Throwable fault) {
            fault(where, fault);
        }
    }

    /** A unit of work that is open on a thread. */
    public final class Scope implements AutoCloseable {
        private final OpenUnit unit;

        private Scope(OpenUnit unit) {
            this.unit = unit;
        }

        /** Gives it the name that is known only now, and the handler's {@code class#method} (or an empty text). */
        public void rename(String name, String entry) {
            unit.rename(name, entry);
        }

        /**
         * What it holds up to now. For a test, waits a second at most for requests that it sent, and other units that go on
         * beside it: who has been answered is about to end.
         */
        public Recording snapshot() {
            guarded("units beside a test", unit::await);
            return unit.snapshot();
        }

        /** Executions in it that were taken for its own because no other test was running. */
        public long taken() {
            return unit.strays().taken();
        }

        /** Executions that are not in it, and may be its own, or another test's that was running. */
        public long unclear() {
            return unit.strays().unclear();
        }

        /** Executions that nobody is known to have asked for, on other threads while it was open; where nothing takes strays. */
        public long elsewhere() {
            return unit.strays().elsewhere();
        }

        /** What units nested in a test held, as far as they have ended; the first 1,000. */
        public List<Recording> nested() {
            return unit.nested();
        }

        /** Leaves it open, for work that goes on elsewhere: this thread belongs to it no longer. */
        public void leave() {
            guarded("unit left", () -> units.leave(unit));
        }

        /** Lets this thread, which did not open it, belong to it until it leaves it. */
        public void enter() {
            guarded("unit entered", () -> units.enter(unit));
        }

        /** Ends it. Best on the thread that opened it: on another, that thread's later executions are guessed anew. */
        @Override
        public void close() {
            guarded("unit end", () -> units.close(unit));
        }
    }
}
