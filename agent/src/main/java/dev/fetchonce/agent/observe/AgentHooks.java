package dev.fetchonce.agent.observe;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.agent.instrumentation.Selection;
import dev.fetchonce.agent.units.Call;
import dev.fetchonce.agent.units.HttpClients;
import dev.fetchonce.agent.units.UnitsOfWork;
import dev.fetchonce.agent.units.WaysIn;
import dev.fetchonce.bootstrap.Hooks;
import dev.fetchonce.capture.WeakIdentityMap;
import dev.fetchonce.proxy.JdbcProxies;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the bridge calls. Thread-safe. */
public final class AgentHooks implements Hooks {
    private final Fetchonce fetchonce;
    private final Connections connections;
    private final UnitsOfWork units;
    private final WaysIn ways;

    /** The factories whose mapping is known. */
    private final WeakIdentityMap<Boolean> mapped = new WeakIdentityMap<>();

    /** What is to be done before anything is recorded. */
    private final Runnable firstUse;

    /**
     * Records into {@code fetchonce}.
     *
     * @param ways where units of work begin
     * @param selection what is observed
     * @param firstUse called, again and again, before a connection is given and a unit begins
     */
    public AgentHooks(Fetchonce fetchonce, WaysIn ways, Selection selection, Runnable firstUse) {
        this.fetchonce = fetchonce;
        this.firstUse = firstUse;
        this.connections = new Connections(fetchonce.recorder(), selection);
        this.units = new UnitsOfWork(fetchonce);
        this.ways = ways;
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
    public @Nullable Object began(String way, String place, @Nullable Object self, @Nullable Object[] arguments) {
        firstUse.run();
        return ways.begin(way, units, new Call(place, self, Arrays.asList(arguments)));
    }

    @Override
    public void ended(Object token) {
        ((Runnable) token).run();
    }

    @Override
    public @Nullable Object sending(String client, Object self, @Nullable Object[] arguments) {
        String testKey = fetchonce.recorder().testKey().orElse(null);
        return HttpClients.label(client, new Call(client, self, Arrays.asList(arguments)), testKey);
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
