package dev.fetchonce.agent.observe;

import dev.fetchonce.agent.instrumentation.Selection;
import dev.fetchonce.agent.output.Announcements;
import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.proxy.JdbcProxies;
import dev.fetchonce.proxy.Source;
import dev.fetchonce.proxy.Sources;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the connections that the application is given, once each: where DataSources and Drivers are nested in one call,
 * at the outermost; and never those that a pool makes for itself. Thread-safe.
 */
final class Connections {
    private final Recorder recorder;
    private final JdbcProxies proxies;
    private final Selection selection;
    private final Announcements announcements = new Announcements();
    private final Sources sources = new Sources();

    /** Where this thread is in a call that gives a connection; removed when that call ends. */
    @SuppressWarnings("ThreadLocalUsage") // one for each agent
    private final ThreadLocal<@Nullable Nesting> nesting = new ThreadLocal<>();

    Connections(Recorder recorder, Selection selection) {
        this.selection = selection;
        this.recorder = recorder;
        this.proxies = new JdbcProxies(recorder);
    }

    int connecting() {
        Nesting open = nesting.get();
        if (open == null) {
            open = new Nesting();
            nesting.set(open);
        }
        return ++open.depth;
    }

    @Nullable
    Object connected(int depth, Object source, @Nullable String url, @Nullable Object connection) {
        Nesting open = leave(depth);
        if (!(connection instanceof Connection bare)) {
            return connection;
        }
        Source known = url == null ? sources.ofDataSource(source) : sources.ofUrl(url);
        if (depth > 1) {
            open.inner = open.inner.or(isMade(url) ? known.anyOfName() : known);
            return bare;
        }
        if (JdbcProxies.observed(bare) || Pools.areCalling()) {
            return bare;
        }
        DataSourceId id = sources.id(known.or(open.inner), bare);
        if (!selection.takesDataSource(id.name())) {
            return bare;
        }
        Connection observed = proxies.connection(bare, id);
        announcements.connection(id.name());
        return observed;
    }

    /** Whether a new connection is being made, which a pool does now and then, and not whenever it hands one out. */
    private static boolean isMade(@Nullable String url) {
        return url != null || Pools.areCalling();
    }

    /** What a cast to a driver's or pool's class needs: the delegate's bare object, where that is of the class. */
    Object castable(Object object, String type, boolean cast) {
        Object bare = JdbcProxies.bare(object);
        if (bare == null || !isOfClass(bare, type)) {
            return object;
        }
        if (cast && !(bare instanceof DatabaseMetaData)) {
            note(type);
        }
        return bare;
    }

    /** The cast must succeed whatever becomes of the note. */
    private void note(String type) {
        try {
            recorder.noteUnseen(
                    "What the application runs through " + type + " after a cast to that class was not seen.");
        } catch (Throwable ours) {
            recorder.fault("agent: cast", ours);
        }
    }

    /** By name: a class of that name from another loader is the application's own mistake, and stays one. */
    private static boolean isOfClass(Object bare, String type) {
        for (Class<?> each = bare.getClass(); each != null; each = each.getSuperclass()) {
            if (each.getName().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** Sets the depth instead of counting down, so that nothing that went wrong deeper down stays behind. */
    private Nesting leave(int depth) {
        Nesting open = nesting.get();
        if (depth <= 1 || open == null) {
            nesting.remove();
            return open == null ? new Nesting() : open;
        }
        open.depth = depth - 1;
        return open;
    }

    /** How deep a thread is in such calls, and what the inner ones told of the database. */
    private static final class Nesting {
        int depth;
        Source inner = Source.UNKNOWN;
    }
}
