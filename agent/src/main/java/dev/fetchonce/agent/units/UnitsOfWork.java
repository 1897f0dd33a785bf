package dev.fetchonce.agent.units;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens units of work. What begins within a request, a job or a message belongs to that one; within a test or a main
 * program it is a unit of its own, whose counts are in the outer one's too. Thread-safe.
 */
public final class UnitsOfWork {
    private static final Set<UnitKind> WHOLE = Set.of(UnitKind.REQUEST, UnitKind.JOB, UnitKind.MESSAGE);

    private final Fetchonce fetchonce;
    private final Requests requests;
    private final ReactiveRequests reactive;

    /** Opens them there. */
    public UnitsOfWork(Fetchonce fetchonce) {
        this.fetchonce = fetchonce;
        this.requests = new Requests(fetchonce);
        this.reactive = new ReactiveRequests(fetchonce, this);
    }

    /** What ends a unit of that name; null where it belongs to one that is open already. */
    @Nullable
    Runnable begin(UnitKind kind, Supplier<UnitName> name) {
        if (isWithin()) {
            return null;
        }
        UnitName known = name.get();
        return kind == UnitKind.REQUEST
                ? fetchonce.sent(kind, known.name(), known.entry(), null)::close
                : fetchonce.unit(kind, known.name(), known.entry())::close;
    }

    /** What ends a servlet request; null where it belongs to one that is open already, or is no HTTP request. */
    @Nullable
    Runnable request(@Nullable Object request) {
        return request == null || isWithin() ? null : requests.begin(request);
    }

    /** What ends a request that is handled so; null where it names one that is open already. */
    @Nullable
    Runnable handler(Handler handler) {
        requests.handledBy(handler);
        return isWithin()
                ? null
                : fetchonce.sent(UnitKind.REQUEST, handler.name(), handler.entry(), handler.testKey())::close;
    }

    /** Those that go from thread to thread. */
    ReactiveRequests reactive() {
        return reactive;
    }

    /** Waits until what has ended is analysed. */
    void finish() {
        fetchonce.finishAnalysis();
    }

    /** Whether this thread works for a request, a job or a message already. */
    boolean isWithin() {
        return fetchonce.recorder().opened().filter(WHOLE::contains).isPresent();
    }
}
