package dev.fetchonce.agent.units;

import dev.fetchonce.Fetchonce;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A servlet request whose unit of work is open. Thread-safe. */
final class OpenRequest {
    private static final String SPRING = "org.springframework.web.servlet.HandlerMapping.";

    private final Fetchonce.Unit unit;
    private volatile @Nullable Handler handler;

    OpenRequest(Fetchonce.Unit unit) {
        this.unit = unit;
    }

    Fetchonce.Unit unit() {
        return unit;
    }

    /** Notes what handles it; the first to say so is the outermost. */
    void handledBy(Handler found) {
        if (handler == null) {
            handler = found;
        }
    }

    /** Names it after its handler's pattern; where none is known, after its path. */
    void nameAfter(HttpRequest request) {
        Handler known = handler == null ? springMvc(request) : handler;
        String path = PathNames.of(request.text("getRequestURI"));
        String pattern = known.pattern();
        String name = pattern.isEmpty() ? path : PathNames.under(request.text("getContextPath"), path, pattern);
        unit.rename(request.method() + " " + name, known.entry());
    }

    private static Handler springMvc(HttpRequest request) {
        Method method = Names.methodOf(request.attribute(SPRING + "bestMatchingHandler"));
        String entry = method == null ? "" : UnitName.of(method).entry();
        Object pattern = request.attribute(SPRING + "bestMatchingPattern");
        return new Handler("", pattern == null ? "" : pattern.toString(), entry);
    }
}
