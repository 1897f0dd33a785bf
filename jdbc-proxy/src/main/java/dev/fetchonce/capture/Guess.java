package dev.fetchonce.capture;

import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * The fallback for threads on which nobody opened a unit: executions belong together until the thread is idle for
 * {@link #IDLE_NANOS}, and are named after the outermost frame of the application. The main thread is never idle.
 */
final class Guess {
    /** A pause of a second ends a guessed unit. */
    static final long IDLE_NANOS = 1_000_000_000L;

    private Guess() {}

    static UnitOfWork unit() {
        Thread thread = Thread.currentThread();
        boolean main = "main".equals(thread.getName()) && isMainGroup(thread);
        return new UnitOfWork(main ? UnitKind.MAIN : UnitKind.THREAD, "thread " + withoutNumbers(thread.getName()));
    }

    private static boolean isMainGroup(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null && "main".equals(group.getName());
    }

    static boolean isGuess(UnitOfWork unit) {
        return unit.name().startsWith("thread ");
    }

    static UnitOfWork name(UnitOfWork unit, List<ExecutionGroup> groups, ApplicationCode application) {
        return groups.stream()
                .flatMap(group -> group.samples().stream())
                .findFirst()
                .flatMap(first -> outermost(first, application))
                .map(frame -> new UnitOfWork(unit.kind(), frame.className() + "." + frame.declaredMethod()))
                .orElse(unit);
    }

    private static Optional<Frame> outermost(Sample sample, ApplicationCode application) {
        return sample.path().frames().stream()
                .filter(frame -> application.owns(frame.className()))
                .reduce((inner, outer) -> outer);
    }

    /** Pool threads differ in their numbers alone. */
    private static String withoutNumbers(String name) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char each = name.charAt(i);
            if (!Character.isDigit(each)) {
                kept.append(each);
            } else if (kept.isEmpty() || kept.charAt(kept.length() - 1) != '*') {
                kept.append('*');
            }
        }
        return kept.toString();
    }
}
