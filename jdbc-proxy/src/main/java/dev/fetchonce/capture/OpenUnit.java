package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Commit;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Rollback;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.model.Values;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit of work that is open: takes executions and rows until it is closed. Bounded by {@link Bounds}; thread-safe. */
final class OpenUnit {
    final @Nullable OpenUnit parent;
    private final Settings settings;
    private final Sampling sampling;
    private final ClassFiles classes;
    private final Map<Long, OpenGroup> groups = new LinkedHashMap<>();
    private final NestedUnits nested = new NestedUnits();
    private final List<Commit> commits = new ArrayList<>();
    private final List<Rollback> rollbacks = new ArrayList<>();
    private final List<CallPath> handOvers = new ArrayList<>();
    private final long startNanos;
    private final Name name;
    private @Nullable Name handedOverBy;
    private int tick;
    private int logged;
    private int witnessed;
    private int values;
    private int samples;
    private int characters;
    private int handedOver;
    private long executions;
    private long ungrouped;
    private long lastNanos;
    private boolean truncated;
    private volatile boolean closed;
    private volatile @Nullable String key;
    private final AtomicBoolean adopted = new AtomicBoolean();
    private final Strays strays = new Strays();

    OpenUnit(UnitOfWork unit, @Nullable OpenUnit parent, Settings settings, Sampling sampling, ClassFiles classes) {
        this(unit, parent, settings, sampling, classes, System.nanoTime());
    }

    /** @param startNanos the moment that times of executions are counted from */
    OpenUnit(
            UnitOfWork unit,
            @Nullable OpenUnit parent,
            Settings settings,
            Sampling sampling,
            ClassFiles classes,
            long startNanos) {
        this.name = new Name(unit);
        this.parent = parent;
        this.settings = settings;
        this.sampling = sampling;
        this.classes = classes;
        this.startNanos = startNanos;
        this.lastNanos = startNanos;
    }

    /**
     * Takes an execution; null where it has been closed meanwhile.
     *
     * @param told what is known of the execution beside; null where it is happening here and now
     */
    synchronized @Nullable RowSink executed(
            Strand strand,
            DataSourceId dataSource,
            StatementText text,
            @Nullable Binds binds,
            Timing timing,
            int batchSize,
            long tenant,
            @Nullable Told told) {
        if (closed) {
            return null;
        }
        executions++;
        tick++;
        strays.executed(strand.isStray());
        lastNanos = timing.start() + timing.nanos();
        OpenGroup group = group(text, dataSource);
        if (group == null) {
            ungrouped++;
            truncated = true;
            return RowSink.NONE;
        }
        group.count(text, timing.nanos(), batchSize, timing.failed());
        if (told != null) {
            group.widen(told.largestList());
        }
        sample(strand, group, told);
        strand.executed(text.hash(), lastNanos);
        if (text.rollback() && !timing.failed()) {
            rolledBack(dataSource);
        }
        Asked asked = told == null ? null : told.asked();
        return new UnitRowSink(this, group, log(group, text, binds, timing, batchSize, tenant, asked));
    }

    private @Nullable OpenGroup group(StatementText text, DataSourceId dataSource) {
        Long key = text.hash() ^ (dataSource.name().hashCode() * 0x9E3779B97F4A7C15L);
        OpenGroup known = groups.get(key);
        if (known == null && groups.size() < Bounds.GROUPS && characters < Bounds.CHARACTERS) {
            known = new OpenGroup(text, dataSource);
            groups.put(key, known);
            characters += text.sql().length();
        }
        return known;
    }

    private void sample(Strand strand, OpenGroup group, @Nullable Told told) {
        boolean all = sampling.always(group.text.hash());
        boolean unseen = told != null && told.path() == null;
        if (group.wantsSample(all, strand.previous) && !unseen) {
            if (samples < Bounds.UNIT_SAMPLES) {
                samples++;
                group.sample(tick, all, told == null || told.path() == null ? strand.path(this) : told.path());
            } else {
                truncated = true;
            }
        }
    }

    private @Nullable LoggedExecution log(
            OpenGroup group,
            StatementText text,
            @Nullable Binds binds,
            Timing timing,
            int batchSize,
            long tenant,
            @Nullable Asked told) {
        if (timing.failed()) {
            return null;
        }
        if (logged >= Bounds.LOGGED) {
            truncated = true;
            return null;
        }
        logged++;
        Asked asked = told != null
                ? told
                : new Asked(text.literalsHash() * 31 + questionOf(binds, batchSize), values(text, binds));
        long start = Math.max(0, timing.start() - startNanos);
        LoggedExecution execution = new LoggedExecution(
                tick, asked.question(), asked.values(), new Execution.Timing(start, timing.nanos()), batchSize, tenant);
        group.log.add(execution);
        return execution;
    }

    private static long questionOf(@Nullable Binds binds, int batchSize) {
        if (binds == null) {
            return 0;
        }
        return batchSize > 0 ? binds.batchHash() : binds.hash();
    }

    private Values values(StatementText text, @Nullable Binds binds) {
        int count = Math.min(text.valueCount(), values < Bounds.UNIT_VALUES ? Bounds.VALUES : 0);
        values += count;
        truncated |= count < text.valueCount();
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            int parameter = text.parameterOf(i);
            if (parameter == 0) {
                hashes[i] = text.literalHash(i);
            } else {
                hashes[i] = binds == null ? 0 : binds.hash(parameter);
            }
        }
        return Values.of(hashes);
    }

    /** Notes a commit, unless nothing was executed since the one before. */
    synchronized void committed(DataSourceId dataSource) {
        if (closed
                || tick == 0
                || (!commits.isEmpty() && commits.get(commits.size() - 1).tick() == tick)) {
            return;
        }
        if (commits.size() < Bounds.LOGGED) {
            commits.add(new Commit(tick, dataSource.name()));
        } else {
            truncated = true;
        }
    }

    /** Notes a rollback, unless nothing was executed since the one before. */
    synchronized void rolledBack(DataSourceId dataSource) {
        if (closed
                || tick == 0
                || (!rollbacks.isEmpty() && rollbacks.get(rollbacks.size() - 1).tick() == tick)) {
            return;
        }
        if (rollbacks.size() < Bounds.LOGGED) {
            rollbacks.add(new Rollback(tick, dataSource.name()));
        } else {
            truncated = true;
        }
    }

    /**
     * Notes a value that was read from a column. One of too many columns, as some entities have, gives no proof, and takes
     * none from others: it counts as no loss. Guarded by the caller.
     */
    void witness(@Nullable WitnessedColumn column, long hash) {
        if (closed || column == null || hash == ValueHash.NULL) {
            return;
        }
        if (witnessed < Bounds.WITNESSED && column.add(hash, tick)) {
            witnessed++;
        } else {
            truncated = true;
        }
    }

    /** The calling thread hands work over: what the thread that runs it will have to know. */
    synchronized HandOver handOver(Strand strand) {
        handedOver++;
        boolean due = handedOver <= Bounds.HAND_OVERS || Long.bitCount(handedOver) == 1;
        if (due) {
            handOvers.add(strand.path(this));
        } else {
            truncated = true;
        }
        return new HandOver(this, name, handOvers.size() - 1, due);
    }

    /** The call path of a hand-over; null where it is closed. */
    synchronized @Nullable CallPath handOverPath(int index) {
        return index >= 0 && index < handOvers.size() ? handOvers.get(index) : null;
    }

    /** Notes that something could not be kept. */
    synchronized void truncate() {
        truncated = true;
    }

    /** Notes that this is work of another unit, which has ended. */
    synchronized void handedOverBy(Name other) {
        handedOverBy = other;
    }

    synchronized boolean idleSince(long nanos) {
        return lastNanos - nanos < 0;
    }

    Name name() {
        return name;
    }

    boolean isClosed() {
        return closed;
    }

    UnitKind kind() {
        return name.unit.kind();
    }

    synchronized void rename(String called, String entry) {
        name.unit = new UnitOfWork(name.unit.kind(), called, entry);
    }

    /** Whether it is a test, or what is before and after tests. */
    boolean isTest() {
        UnitKind kind = kind();
        return kind == UnitKind.TEST || kind == UnitKind.FIXTURE;
    }

    /** By which others may say that they work for it. */
    String key() {
        String known = key;
        if (known == null) {
            synchronized (this) {
                known = key == null ? UUID.randomUUID().toString() : key;
                key = known;
            }
        }
        return known;
    }

    Strays strays() {
        return strays;
    }

    void beginsBeside(OpenUnit child) {
        nested.beginBeside(child);
    }

    /** Takes what a nested unit held, once: when that ends, or this one. */
    void adopt(OpenUnit child, Recording recording) {
        if (child.adopted.compareAndSet(false, true)) {
            if (kind() == UnitKind.TEST) {
                nested.keep(Stream.concat(Stream.of(recording), child.nested().stream())
                        .toList());
            }
            strays.add(child.strays);
            nested.add(child, recording);
        }
    }

    /** Waits for units that go on beside a test, a second at most; what they have executed up to then is its own. */
    List<OpenUnit> await() {
        return isTest() && !closed ? nested.await() : List.of();
    }

    List<Recording> nested() {
        return nested.ended();
    }

    /** Closes it; later executions and rows are not taken. */
    synchronized Recording close() {
        closed = true;
        nested.close();
        Recording recording = snapshot();
        name.unit = recording.unit();
        handedOverBy = null;
        handOvers.clear();
        return recording;
    }

    /** What there is up to now. */
    synchronized Recording snapshot() {
        List<ExecutionGroup> all = new ArrayList<>();
        groups.values().forEach(each -> all.add(each.snapshot(settings)));
        return new Recording(
                named(all),
                all,
                executions + nested.executions(),
                ungrouped,
                List.copyOf(commits),
                List.copyOf(rollbacks),
                truncated || nested.truncated(),
                classes);
    }

    private UnitOfWork named(List<ExecutionGroup> all) {
        UnitOfWork unit = name.unit;
        UnitOfWork named = Guess.isGuess(unit) ? Guess.name(unit, all, settings.application()) : unit;
        return handedOverBy == null
                ? named
                : new UnitOfWork(named.kind(), named.name() + ", handed over by " + handedOverBy.unit.name());
    }

    synchronized boolean isEmpty() {
        return executions + nested.executions() == 0;
    }

    /** What a unit is called, which may be known only at its end; outlives the unit. */
    static final class Name {
        volatile UnitOfWork unit;

        Name(UnitOfWork unit) {
            this.unit = unit;
        }
    }

    /** When an execution started, by {@link System#nanoTime()}, how long it took and whether it threw. */
    record Timing(long start, long nanos, boolean failed) {}
}
