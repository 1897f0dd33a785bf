package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which unit of work is open on which thread; guesses one where there is none. Thread-safe. */
final class Units {
    private final Settings settings;
    private final Sampling sampling;
    private final HandOvers handOvers;
    private final Consumer<Recording> closed;

    @SuppressWarnings(
            "ThreadLocalUsage") // one for each recorder; removed when the unit closes, or the work handed over ends
    private final ThreadLocal<@Nullable Strand> current = new ThreadLocal<>();

    private final WeakIdentityMap<ClassFiles> classFiles = new WeakIdentityMap<>();
    private final Set<OpenUnit> guessed = ConcurrentHashMap.newKeySet();
    private final Set<OpenUnit> opened = ConcurrentHashMap.newKeySet();
    private final RunningTests tests = new RunningTests();
    private final AtomicLong nextSweep = new AtomicLong(System.nanoTime() + Guess.IDLE_NANOS);

    Units(Settings settings, Sampling sampling, HandOvers handOvers, Consumer<Recording> closed) {
        this.settings = settings;
        this.sampling = sampling;
        this.handOvers = handOvers;
        this.closed = closed;
    }

    /** Opens a unit on this thread, nested in the one that is open here, if that is no guess. */
    OpenUnit open(UnitOfWork unit) {
        Strand outer = present();
        OpenUnit around = outer == null ? null : outer.unit();
        return open(unit, around == null || guessed.contains(around) ? null : around, outer);
    }

    /**
     * Opens a request, nested in the test that sent it.
     *
     * @param key what it says of who sent it; null where it says nothing: then the only test that is running did
     */
    OpenUnit openSent(UnitOfWork unit, @Nullable String key) {
        OpenUnit here = opened();
        if (key == null && here != null) {
            return open(unit);
        }
        List<OpenUnit> candidates = key == null ? tests.candidates() : List.of();
        OpenUnit sender = candidates.size() == 1 ? candidates.get(0) : null;
        OpenUnit begun = open(unit, key == null ? sender : tests.of(key), current.get());
        if (sender == null) {
            begun.strays().maybeOf(candidates);
        } else {
            begun.strays().isStray();
        }
        return begun;
    }

    private OpenUnit open(UnitOfWork unit, @Nullable OpenUnit parent, @Nullable Strand outer) {
        Sampling sampled = unit.kind() == UnitKind.FIXTURE ? sampling.ofFixtures() : sampling;
        OpenUnit begun = new OpenUnit(unit, parent, settings, sampled, classFiles());
        if (parent != null && (outer == null || !outer.isOf(parent))) {
            parent.beginsBeside(begun);
        }
        opened.add(begun);
        tests.begin(begun);
        current.set(new Strand(begun, outer));
        return begun;
    }

    /** The tests that are running. */
    RunningTests tests() {
        return tests;
    }

    /** The key of the test that this thread works for; null where it works for none. */
    @Nullable
    String testKey() {
        for (OpenUnit each = opened(); each != null; each = each.parent) {
            if (each.isTest() && !each.isClosed()) {
                return each.key();
            }
        }
        return null;
    }

    /** The unit that this thread works for and that somebody opened; null where there is none, or a guess. */
    @Nullable
    OpenUnit opened() {
        Strand strand = present();
        OpenUnit open = strand == null ? null : strand.unit();
        return open == null || guessed.contains(open) ? null : open;
    }

    /** This thread leaves the unit, which stays open for others. */
    void leave(OpenUnit unit) {
        Strand strand = current.get();
        if (strand != null && strand.isOf(unit)) {
            restore(strand.outer);
        }
    }

    /** This thread works on for a unit that another one opened, until it leaves it. */
    void enter(OpenUnit unit) {
        current.set(new Strand(unit, current.get()));
    }

    /** Closes a unit; the one around it is open again where this is the thread that opened it. */
    void close(OpenUnit unit) {
        if (unit.isClosed()) {
            return;
        }
        unit.await().forEach(each -> unit.adopt(each, each.snapshot()));
        opened.remove(unit);
        tests.end(unit);
        Recording recording = unit.close();
        leave(unit);
        if (unit.parent != null) {
            unit.parent.adopt(unit, recording);
        }
        if (recording.executions() > 0) {
            closed.accept(recording);
        }
    }

    private void restore(@Nullable Strand outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    /** What is open on this thread, which may be work of a unit that has ended; null where there is nothing. */
    @Nullable
    Strand present() {
        Strand strand = current.get();
        while (strand != null && (strand.handOver() == null || strand.isStray()) && strand.unit() == null) {
            strand = strand.outer;
            restore(strand);
        }
        return strand == null ? started() : strand;
    }

    /** A thread that was started in a unit belongs to it, which is of interest only now. */
    private @Nullable Strand started() {
        HandOver handOver = handOvers.take(Thread.currentThread());
        return handOver == null ? null : enter(handOver, null);
    }

    /** Begins work that was handed over, in the middle of other work perhaps: who waits for a task may run another. */
    Strand enter(HandOver handOver) {
        boolean marks = handOver.isSampled() && current.get() != null;
        return enter(handOver, marks ? new StackMark() : null);
    }

    private Strand enter(HandOver handOver, @Nullable CallPath below) {
        Strand strand = new Strand(handOver, current.get(), below);
        current.set(strand);
        return strand;
    }

    /** Ends it, and what was guessed in it. */
    void leave(Strand work) {
        for (Strand each = current.get(); each != null && each != work; each = each.outer) {
            closeGuess(each);
        }
        restore(work.outer);
    }

    /** Ends the work that was handed over to this thread, where it has begun any, and begins the next, if there is any. */
    void turnTo(@Nullable HandOver next) {
        leaveWork();
        if (next != null) {
            enter(next, null);
        }
    }

    private void leaveWork() {
        Strand strand = current.get();
        while (strand != null && strand.handOver() == null) {
            strand = strand.outer;
        }
        if (strand != null) {
            leave(strand);
        }
    }

    /** What the next execution on this thread belongs to: its unit is open, unless another thread closes it just now. */
    Strand current() {
        Strand strand = present();
        if (strand != null && isIdle(strand)) {
            closeGuess(strand);
            current.remove();
            strand = null;
        }
        if (tests.takeStrays() && isNobodys(strand)) {
            return stray(strand);
        }
        return strand == null || strand.unit() == null ? guess(strand) : strand;
    }

    /** Tells the tests that are running of what nobody asked for: it may be what one of them is about. */
    void executed(OpenUnit unit) {
        if (tests.askForStrays() && guessed.contains(unit)) {
            tests.executedElsewhere();
        }
    }

    private boolean isNobodys(@Nullable Strand strand) {
        OpenUnit unit = strand == null ? null : strand.unit();
        return strand == null || unit == null || strand.isStray() || guessed.contains(unit);
    }

    /** Work of which nobody knows who asked for it: of the only test that is running, else a guess. */
    private Strand stray(@Nullable Strand strand) {
        OpenUnit test = tests.ofStray();
        boolean same = strand != null && strand.isStray() == (test != null) && strand.unit() != null;
        if (same && strand != null && (test == null || strand.unit() == test)) {
            return strand;
        }
        if (test == null) {
            return guess(null);
        }
        if (strand != null) {
            closeGuess(strand);
        }
        Strand stray = new Strand(HandOver.stray(test), null, null);
        current.set(stray);
        return stray;
    }

    /** @param work what was handed over by a unit that has ended; null where it is no such work */
    private Strand guess(@Nullable Strand work) {
        sweep();
        OpenUnit guess = new OpenUnit(Guess.unit(), null, settings, sampling, classFiles());
        HandOver handOver = work == null ? null : work.handOver();
        if (handOver != null) {
            guess.handedOverBy(handOver.by());
        }
        guessed.add(guess);
        Strand strand = new Strand(guess, work);
        current.set(strand);
        return strand;
    }

    /** What was handed over by a guess is no longer of it when its thread was idle for as long as ends a guess. */
    private boolean isIdle(Strand strand) {
        OpenUnit unit = strand.unit();
        if (unit == null || !guessed.contains(unit)) {
            return false;
        }
        return strand.handOver() == null ? isIdle(unit) : strand.idleSince(System.nanoTime() - Guess.IDLE_NANOS);
    }

    private boolean isIdle(OpenUnit guess) {
        return guess.kind() == UnitKind.THREAD && guess.idleSince(System.nanoTime() - Guess.IDLE_NANOS);
    }

    private void closeGuess(Strand strand) {
        OpenUnit unit = strand.handOver() == null ? strand.unit() : null;
        if (unit != null) {
            closeGuess(unit);
        }
    }

    private void closeGuess(OpenUnit guess) {
        if (guessed.remove(guess)) {
            Recording recording = guess.close();
            if (recording.executions() > 0) {
                closed.accept(recording);
            }
        }
    }

    /** Closes guesses of threads that are idle or gone; once a second at most. */
    private void sweep() {
        long now = System.nanoTime();
        long due = nextSweep.get();
        if (now - due >= 0 && nextSweep.compareAndSet(due, now + Guess.IDLE_NANOS)) {
            guessed.stream().filter(this::isIdle).toList().forEach(this::closeGuess);
        }
    }

    /** What the units that are open hold up to now, guessed ones among them; they stay open. */
    List<Recording> open() {
        List<Recording> all = new ArrayList<>();
        for (Set<OpenUnit> units : List.of(guessed, opened)) {
            for (OpenUnit each : units) {
                if (!each.isEmpty()) {
                    all.add(each.snapshot());
                }
            }
        }
        return all;
    }

    private ClassFiles classFiles() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return classFiles.get(
                loader == null ? ClassLoader.getSystemClassLoader() : loader,
                known -> new LoadedClassFiles((ClassLoader) known));
    }
}
