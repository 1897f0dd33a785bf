package dev.fetchonce.bootstrap;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries calls from woven classes to the agent, and commands through the control door (see the package). Thread-safe;
 * the methods never throw, and do nothing as long as no agent is installed.
 */
public final class Bridge {
    /** The control door; null where no agent observes this JVM. */
    public static volatile @Nullable BiFunction<String, @Nullable Object, @Nullable Object> control;

    private static volatile @Nullable Hooks hooks;

    /** Null until the JDK's own classes are woven. */
    private static volatile @Nullable Threads threads;

    private Bridge() {}

    /** Connects the agent; called once, by the agent. */
    public static void install(Hooks installed, BiFunction<String, @Nullable Object, @Nullable Object> door) {
        hooks = installed;
        control = door;
    }

    /** Connects what watches threads; called once, by the agent, before the JDK's classes are woven. */
    public static void install(Threads installed) {
        threads = installed;
    }

    /** Woven at the entry of what gives connections; 0 where nobody listens. */
    public static int connecting() {
        Hooks known = hooks;
        try {
            return known == null ? 0 : known.connecting();
        } catch (Throwable fault) {
            failed(known, "connecting", fault);
            return 0;
        }
    }

    /** Woven at its exit; the answer goes to the application. */
    public static @Nullable Object connected(
            int depth, Object source, @Nullable String url, @Nullable Object connection) {
        Hooks known = hooks;
        if (known == null || depth == 0) {
            return connection;
        }
        try {
            return known.connected(depth, source, url, connection);
        } catch (Throwable fault) {
            failed(known, "connected", fault);
            return connection;
        }
    }

    /**
     * Woven before a cast to a class that a delegate cannot be, and before {@code instanceof}; the answer is cast.
     *
     * @param type the class's name
     * @param cast whether it is a cast
     */
    public static @Nullable Object castable(@Nullable Object object, String type, boolean cast) {
        Hooks known = hooks;
        if (known == null || object == null) {
            return object;
        }
        try {
            return known.castable(object, type, cast);
        } catch (Throwable fault) {
            failed(known, "cast", fault);
            return object;
        }
    }

    /** Woven where a DataSource is given a connection that it must recognise: what that stands for, or itself. */
    public static @Nullable Object bare(@Nullable Object connection) {
        Hooks known = hooks;
        if (known == null || connection == null) {
            return connection;
        }
        try {
            return known.bare(connection);
        } catch (Throwable fault) {
            failed(known, "bare", fault);
            return connection;
        }
    }

    /** Woven at the entry of class loaders that ask the boot loader for nothing: this class by its name, else null. */
    public static @Nullable Class<?> ifNamed(@Nullable String className) {
        return Bridge.class.getName().equals(className) ? Bridge.class : null;
    }

    /** Woven at the entry of what is a unit of work; null where nobody listens. */
    public static @Nullable Object began(
            String way, String place, @Nullable Object self, @Nullable Object[] arguments) {
        Hooks known = hooks;
        try {
            return known == null ? null : known.began(way, place, self, arguments);
        } catch (Throwable fault) {
            failed(known, "unit began at " + place, fault);
            return null;
        }
    }

    /** Woven at its exit. */
    public static void ended(@Nullable Object token) {
        Hooks known = hooks;
        if (known == null || token == null) {
            return;
        }
        try {
            known.ended(token);
        } catch (Throwable fault) {
            failed(known, "unit ended", fault);
        }
    }

    /** Woven where an HTTP client sends a request; the answer takes the place of the first argument. */
    public static @Nullable Object sending(String client, Object self, @Nullable Object[] arguments) {
        Hooks known = hooks;
        try {
            if (known != null) {
                return known.sending(client, self, arguments);
            }
        } catch (Throwable fault) {
            failed(known, "sending by " + client, fault);
        }
        return arguments.length == 0 ? null : arguments[0];
    }

    /** Woven where a mapping is ready or in use. */
    public static void mapped(Object factory) {
        Hooks known = hooks;
        if (known == null) {
            return;
        }
        try {
            known.mapped(factory);
        } catch (Throwable fault) {
            failed(known, "mapping", fault);
        }
    }

    /** Woven where a task is handed to another thread, or a thread is started. */
    public static void handedOver(Object pool, Object task) {
        Threads known = threads;
        if (known == null) {
            return;
        }
        try {
            known.handedOver(pool, task);
        } catch (Throwable fault) {
            failed(hooks, "work handed over", fault);
        }
    }

    /** Woven at the entry of a task; null where there is nothing to end. */
    public static @Nullable Object begins(Object task) {
        Threads known = threads;
        try {
            return known == null ? null : known.begins(task);
        } catch (Throwable fault) {
            failed(hooks, "work begins", fault);
            return null;
        }
    }

    /** Woven at its exit. */
    public static void ends(@Nullable Object token) {
        Threads known = threads;
        if (known == null || token == null) {
            return;
        }
        try {
            known.ends(token);
        } catch (Throwable fault) {
            failed(hooks, "work ends", fault);
        }
    }

    /** Woven at the entry of a pool's thread. */
    public static void works(@Nullable Object firstTask) {
        Threads known = threads;
        if (known == null) {
            return;
        }
        try {
            known.works(firstTask);
        } catch (Throwable fault) {
            failed(hooks, "pool thread begins", fault);
        }
    }

    /** Woven where a pool's thread takes its next task, and where it has done one. */
    public static void turnsTo(@Nullable Object task) {
        Threads known = threads;
        if (known == null) {
            return;
        }
        try {
            known.turnsTo(task);
        } catch (Throwable fault) {
            failed(hooks, "pool thread goes on", fault);
        }
    }

    private static void failed(@Nullable Hooks known, String where, Throwable fault) {
        try {
            if (known != null) {
                known.failed(where, fault);
            }
        } catch (Throwable again) {
            // There is nobody left to tell, and the application must not notice.
        }
    }
}
