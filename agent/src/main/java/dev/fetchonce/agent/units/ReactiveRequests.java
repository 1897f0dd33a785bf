package dev.fetchonce.agent.units;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.capture.WeakIdentityMap;
import dev.fetchonce.model.UnitKind;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A request of RESTEasy Reactive (Quarkus REST) is a unit of work from the first of its handlers to the end of its
 * answer, on whatever threads these run: an event loop, a worker, an event loop again. Thread-safe.
 */
final class ReactiveRequests {
    private static final String SERVER = "org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext";

    private final Fetchonce fetchonce;
    private final UnitsOfWork units;

    /** By their contexts. */
    private final WeakIdentityMap<Open> open = new WeakIdentityMap<>();

    /** @param units knows whether this thread works for a unit already */
    ReactiveRequests(Fetchonce fetchonce, UnitsOfWork units) {
        this.fetchonce = fetchonce;
        this.units = units;
    }

    /** Some handlers of a context run on this thread; what ends that, or null where it is a client's, or within a unit. */
    @Nullable
    Runnable run(Call call) {
        Object context = call.self();
        if (context == null) {
            return null;
        }
        Open known = open.find(context);
        if (known != null) {
            known.unit.enter();
            return known.unit::leave;
        }
        return units.isWithin() || !isServers(context) ? null : begin(context)::leave;
    }

    private Fetchonce.Unit begin(Object context) {
        Fetchonce.Unit unit = fetchonce.sent(UnitKind.REQUEST, "…", "", testKey(context));
        open.put(context, new Open(unit, new AtomicBoolean()));
        return unit;
    }

    /** What the test says in a header that has sent it; null where none does. */
    private static @Nullable String testKey(Object context) {
        return Peek.call(Peek.at(context, "serverRequest"), "getRequestHeader", HttpClients.HEADER)
                        instanceof String key
                ? key
                : null;
    }

    /** A handler calls a resource; the first is the outermost, and names the request of the context that it is given. */
    @Nullable
    Runnable handler(Call call) {
        Object context = call.first();
        Open request = context == null ? null : open.find(context);
        if (request != null && !request.named.getAndSet(true)) {
            Handler handler = JaxRs.reactive(call);
            request.unit.rename(handler.name(), handler.entry());
        }
        return null;
    }

    /** A context is closed, for its answer is written. */
    @Nullable
    Runnable close(Call call) {
        Object context = call.self();
        Open request = context == null ? null : open.find(context);
        if (context != null && request != null) {
            open.remove(context);
            if (!request.named.get()) {
                String path = PathNames.of(Peek.text(context, "getPath"));
                request.unit.rename(Peek.text(context, "getMethod") + " " + path, "");
            }
            request.unit.close();
        }
        return null;
    }

    private static boolean isServers(Object context) {
        for (Class<?> each = context.getClass(); each != null; each = each.getSuperclass()) {
            if (each.getName().equals(SERVER)) {
                return true;
            }
        }
        return false;
    }

    private record Open(Fetchonce.Unit unit, AtomicBoolean named) {}
}
