package dev.fetchonce.agent.units;

import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names what handles a request in Spring WebFlux, after the {@code ServerWebExchange} among the arguments. */
final class WebFlux {
    private static final String PATTERN = "org.springframework.web.reactive.HandlerMapping.bestMatchingPattern";

    private WebFlux() {}

    static Handler handler(Call call) {
        Method method = Names.methodOf(call.self());
        String entry = method == null ? "" : UnitName.of(method).entry();
        for (@Nullable Object each : call.arguments()) {
            String verb = each == null ? "" : Peek.text(each, "getRequest", "getMethod");
            if (each != null && !verb.isEmpty() && Peek.at(each, "getAttributes") instanceof Map<?, ?> attributes) {
                Object pattern = attributes.get(PATTERN);
                return new Handler(verb, pattern == null ? path(each) : pattern.toString(), entry, testKey(each));
            }
        }
        return new Handler("", "", entry);
    }

    private static @Nullable String testKey(Object exchange) {
        Object headers = Peek.at(exchange, "getRequest", "getHeaders");
        return Peek.call(headers, "getFirst", HttpClients.HEADER) instanceof String key ? key : null;
    }

    private static String path(Object exchange) {
        return PathNames.of(Peek.text(exchange, "getRequest", "getURI", "getPath"));
    }
}
