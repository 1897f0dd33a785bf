package dev.fetchonce.agent.observe;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.bootstrap.Hooks;
import dev.fetchonce.capture.WeakIdentityMap;
import dev.fetchonce.proxy.JdbcProxies;
import org.jspecify.annotations.Nullable;

/** What the bridge calls. Thread-safe. */
public final class AgentHooks implements Hooks {
    private final Fetchonce fetchonce;
    private final Connections connections;
    private final Requests requests;
    private final Jobs jobs;

    /** The factories whose mapping is known. */
    private final WeakIdentityMap<Boolean> mapped = new WeakIdentityMap<>();

    /** What is to be done before anything is recorded. */
    private final Runnable firstUse;

    /**
     * Records into {@code fetchonce}.
     *
     * @param firstUse called, again and again, before a connection is given and a unit begins
     */
    public AgentHooks(Fetchonce fetchonce, Runnable firstUse) {
        this.fetchonce = fetchonce;
        this.firstUse = firstUse;
        this.connections = new Connections(fetchonce.recorder());
        this.requests = new Requests(fetchonce);
        this.jobs = new Jobs(fetchonce);
    }

    @Override
    public int connecting() {
        firstUse.run();
        return connections.connecting();
    }

    @Override
    public @Nullable Object connected(int depth, Object source, @Nullable String url, @Nullable Object connection) {
        return connections.connected(depth, source, url, connection);
    }

    @Override
    public Object castable(Object object, String type, boolean cast) {
        return connections.castable(object, type, cast);
    }

    @Override
    public Object bare(Object connection) {
        Object bare = JdbcProxies.bare(connection);
        return bare == null ? connection : bare;
    }

    @Override
    public @Nullable Object began(String kind, Object about) {
        firstUse.run();
        return switch (kind) {
            case "servlet" -> requests.begin(about);
            case "spring-scheduled" -> jobs.beginScheduled(about);
            case "quartz" -> jobs.beginQuartz(about);
            default -> null;
        };
    }

    @Override
    public void ended(Object token) {
        ((Runnable) token).run();
    }

    @Override
    public void mapped(Object factory) {
        mapped.get(factory, unknown -> {
            fetchonce.mapped(unknown);
            return true;
        });
    }

    @Override
    public void failed(String where, Throwable fault) {
        fetchonce.recorder().fault("agent: " + where, fault);
    }
}
