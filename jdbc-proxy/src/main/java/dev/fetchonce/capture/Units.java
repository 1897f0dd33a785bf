package dev.fetchonce.capture;

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
    private final Consumer<Recording> closed;

    @SuppressWarnings("ThreadLocalUsage") // one for each recorder; removed when the unit closes
    private final ThreadLocal<@Nullable OpenUnit> current = new ThreadLocal<>();

    private final WeakIdentityMap<ClassFiles> classFiles = new WeakIdentityMap<>();
    private final Set<OpenUnit> guessed = ConcurrentHashMap.newKeySet();
    private final AtomicLong nextSweep = new AtomicLong(System.nanoTime() + Guess.IDLE_NANOS);

    Units(Settings settings, Sampling sampling, Consumer<Recording> closed) {
        this.settings = settings;
        this.sampling = sampling;
        this.closed = closed;
    }

    /** Opens a unit on this thread, nested in the one that is open here, if that is no guess. */
    OpenUnit open(UnitOfWork unit) {
        OpenUnit outer = current.get();
        OpenUnit parent = outer == null || guessed.contains(outer) ? null : outer;
        OpenUnit opened = new OpenUnit(unit, parent, settings, sampling, classFiles());
        current.set(opened);
        return opened;
    }

    /** Closes a unit; the one around it is open again where this is the thread that opened it. */
    void close(OpenUnit unit) {
        if (unit.isClosed()) {
            return;
        }
        Recording recording = unit.close();
        if (current.get() == unit) {
            restore(unit.parent);
        }
        if (unit.parent != null) {
            unit.parent.adopt(recording);
        }
        if (recording.executions() > 0) {
            closed.accept(recording);
        }
    }

    private void restore(@Nullable OpenUnit parent) {
        if (parent == null) {
            current.remove();
        } else {
            current.set(parent);
        }
    }

    /** The unit that is open on this thread. */
    OpenUnit current() {
        OpenUnit open = current.get();
        if (open != null && !open.isClosed() && !isIdle(open)) {
            return open;
        }
        if (open != null) {
            closeGuess(open);
        }
        return guess();
    }

    private OpenUnit guess() {
        sweep();
        OpenUnit guess = new OpenUnit(Guess.unit(), null, settings, sampling, classFiles());
        guessed.add(guess);
        current.set(guess);
        return guess;
    }

    private boolean isIdle(OpenUnit open) {
        return guessed.contains(open)
                && open.kind() == UnitKind.THREAD
                && open.idleSince(System.nanoTime() - Guess.IDLE_NANOS);
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

    /** What the guessed units hold up to now; they stay open. */
    List<Recording> guesses() {
        List<Recording> all = new ArrayList<>();
        guessed.stream().filter(each -> !each.isEmpty()).forEach(each -> all.add(each.snapshot()));
        return all;
    }

    private ClassFiles classFiles() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return classFiles.get(
                loader == null ? ClassLoader.getSystemClassLoader() : loader,
                known -> new LoadedClassFiles((ClassLoader) known));
    }
}
