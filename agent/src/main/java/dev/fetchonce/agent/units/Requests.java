package dev.fetchonce.agent.units;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.capture.WeakIdentityMap;
import dev.fetchonce.model.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A servlet request is a unit of work, from the first filter or servlet that sees it to that one's end; an asynchronous
 * one until its context completes, whatever threads it is dispatched to meanwhile. Thread-safe.
 */
final class Requests {
    private final Fetchonce fetchonce;

    /** The requests that were left open for their asynchronous context, by the container's objects. */
    private final WeakIdentityMap<OpenRequest> left = new WeakIdentityMap<>();

    /** The request that this thread works for; removed at its end. */
    @SuppressWarnings("ThreadLocalUsage") // one for each agent
    private final ThreadLocal<@Nullable OpenRequest> current = new ThreadLocal<>();

    Requests(Fetchonce fetchonce) {
        this.fetchonce = fetchonce;
    }

    /** What ends it, or this thread's part of it; null where it is no HTTP request. */
    @Nullable
    Runnable begin(Object servletRequest) {
        HttpRequest request = HttpRequest.of(servletRequest);
        if (request == null) {
            return null;
        }
        OpenRequest known = left.find(request.innermost());
        OpenRequest open = known == null
                ? new OpenRequest(fetchonce.sent(
                        UnitKind.REQUEST, request.method() + " …", "", request.header(HttpClients.HEADER)))
                : known;
        if (known != null) {
            open.unit().enter();
        }
        current.set(open);
        return () -> {
            current.remove();
            end(open, request);
        };
    }

    /** Notes what handles the request that this thread works for; the first to say so is the outermost. */
    void handledBy(Handler handler) {
        OpenRequest open = current.get();
        if (open != null) {
            open.handledBy(handler);
        }
    }

    /** Only now the framework has chosen a pattern. */
    private void end(OpenRequest open, HttpRequest request) {
        Object key = request.innermost();
        boolean goesOn = false;
        try {
            open.nameAfter(request);
            left.put(key, open);
            goesOn = request.whenComplete(() -> complete(open, key));
        } finally {
            open.unit().leave();
            if (!goesOn) {
                complete(open, key);
            }
        }
    }

    private void complete(OpenRequest open, Object key) {
        left.remove(key);
        open.unit().close();
    }
}
