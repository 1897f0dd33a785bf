package dev.fetchonce.capture;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tests that are running, with what is before and after them: one of them may be whose work it is that another thread
 * does, or a server in the same JVM. Thread-safe.
 */
final class RunningTests {
    private final Set<OpenUnit> open = ConcurrentHashMap.newKeySet();

    /** Threads that run tests: what they do between tests is nobody's. */
    private final WeakIdentityMap<Boolean> threads = new WeakIdentityMap<>();

    private volatile boolean takeStrays;

    void begin(OpenUnit unit) {
        if (unit.isTest()) {
            open.add(unit);
            areRunHere();
        }
    }

    /** The calling thread runs tests. */
    void areRunHere() {
        if (threads.find(Thread.currentThread()) == null) {
            threads.put(Thread.currentThread(), true);
        }
    }

    /** From now on, work of which nobody knows who asked for it is a test's; for where nobody sees it handed over. */
    void takesStrays() {
        takeStrays = true;
    }

    boolean takeStrays() {
        return takeStrays;
    }

    /** The only test that is running; null where there is none, or where several are, which are told of it. */
    @Nullable
    OpenUnit ofStray() {
        if (threads.find(Thread.currentThread()) != null) {
            return null;
        }
        List<OpenUnit> candidates = candidates();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        candidates.forEach(each -> each.strays().isUnclear());
        return null;
    }

    /** Whether any is running, and is to be told of what it is not given. */
    boolean askForStrays() {
        return !takeStrays && !open.isEmpty();
    }

    /** Somebody executed what nobody asked for; those that are running are told. */
    void executedElsewhere() {
        if (threads.find(Thread.currentThread()) == null) {
            candidates().forEach(each -> each.strays().isElsewhere());
        }
    }

    void end(OpenUnit unit) {
        open.remove(unit);
    }

    /** Whose it is of which somebody says so; null where that test has ended, or is another JVM's. */
    @Nullable
    OpenUnit of(String key) {
        return open.stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    }

    /** Whose it may be of which nobody says so: one where one test is running; a block in a test stands for it. */
    List<OpenUnit> candidates() {
        return open.isEmpty()
                ? List.of()
                : open.stream().filter(each -> !isAround(each)).toList();
    }

    private boolean isAround(OpenUnit unit) {
        return open.stream().anyMatch(each -> each.parent == unit);
    }
}
