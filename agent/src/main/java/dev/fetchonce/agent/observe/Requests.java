package dev.fetchonce.agent.observe;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A servlet request is a unit of work, from the first filter or servlet that sees it to that one's end. Filters behind
 * it, forwards and includes belong to it. Thread-safe.
 */
final class Requests {
    private static final String SPRING = "org.springframework.web.servlet.HandlerMapping.";

    private final Fetchonce fetchonce;

    /** The request that is open on this thread; removed at its end. */
    @SuppressWarnings("ThreadLocalUsage") // one for each agent
    private final ThreadLocal<@Nullable Boolean> open = new ThreadLocal<>();

    Requests(Fetchonce fetchonce) {
        this.fetchonce = fetchonce;
    }

    /** What ends it; null where it is nested in a request, or is no HTTP request. */
    @Nullable
    Runnable begin(Object servletRequest) {
        if (open.get() != null) {
            return null;
        }
        HttpRequest request = HttpRequest.of(servletRequest);
        if (request == null) {
            return null;
        }
        Fetchonce.Unit unit = fetchonce.unit(UnitKind.REQUEST, request.method() + " …");
        open.set(true);
        return () -> {
            open.remove();
            try {
                unit.rename(name(request), Handlers.entry(request.attribute(SPRING + "bestMatchingHandler")));
            } finally {
                unit.close();
            }
        };
    }

    /** Asked at the end: only then the framework has chosen a pattern. */
    private static String name(HttpRequest request) {
        String context = request.text("getContextPath");
        Object pattern = request.attribute(SPRING + "bestMatchingPattern");
        String path = pattern == null || pattern.toString().isEmpty()
                ? PathNames.of(request.text("getRequestURI"))
                : context + (pattern.toString().startsWith("/") ? "" : "/") + pattern;
        return request.method() + " " + path;
    }
}
