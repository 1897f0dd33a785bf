package dev.fetchonce.agent.units;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names what handles a request in Micronaut, after the route that is called. */
final class Micronaut {
    private static final String CONTEXT = "io/micronaut/http/context/ServerRequestContext";

    private Micronaut() {}

    static Handler handler(Call call) {
        Object route = call.self();
        Object info = Peek.at(route, "getRouteInfo");
        Object request = request(route);
        String pattern = Peek.text(info, "getUriMatchTemplate");
        String entry = Peek.text(route, "getDeclaringType", "getName") + "#" + Peek.text(route, "getMethodName");
        return new Handler(
                Peek.text(request, "getMethodName"),
                pattern.isEmpty() ? PathNames.of(Peek.text(request, "getPath")) : pattern,
                entry.length() == 1 ? "" : entry,
                testKey(request));
    }

    /** The one that this thread works for. */
    private static @Nullable Object request(@Nullable Object route) {
        return Peek.callStatic(route, CONTEXT, "currentRequest") instanceof Optional<?> current
                ? current.orElse(null)
                : null;
    }

    private static @Nullable String testKey(@Nullable Object request) {
        Object headers = Peek.call(request, "getHeaders");
        return Peek.call(headers, "get", HttpClients.HEADER) instanceof String key ? key : null;
    }
}
