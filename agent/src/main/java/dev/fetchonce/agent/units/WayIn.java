package dev.fetchonce.agent.units;

import dev.fetchonce.agent.instrumentation.Place;
import dev.fetchonce.model.UnitKind;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way into the application: a method whose run is a unit of work.
 *
 * @param place which method
 * @param opening how its unit is opened
 */
record WayIn(Place place, Opening opening) {
    /** Opens the unit of a call. */
    @FunctionalInterface
    interface Opening {
        /** Gives what ends it; null where the call belongs to a unit that is open already. */
        @Nullable
        Runnable open(UnitsOfWork units, Call call);
    }

    /** A unit of that kind, named by the call. */
    static WayIn unit(UnitKind kind, Place place, Function<Call, UnitName> name) {
        return new WayIn(place, (units, call) -> units.begin(kind, () -> name.apply(call)));
    }

    /** A servlet request, in its first argument. */
    static WayIn request(Place place) {
        return new WayIn(place, (units, call) -> units.request(call.first()));
    }

    /** What handles a request: it names the one that is open, or is one by itself. */
    static WayIn handler(Place place, Function<Call, Handler> handler) {
        return new WayIn(place, (units, call) -> units.handler(handler.apply(call)));
    }

    /** A step of a request of RESTEasy Reactive. */
    static WayIn reactive(Place place, BiFunction<ReactiveRequests, Call, @Nullable Runnable> step) {
        return new WayIn(place, (units, call) -> step.apply(units.reactive(), call));
    }

    /** The end of an application before the JVM's: what it executed is analysed first, while its class files can be read. */
    static WayIn end(Place place) {
        return new WayIn(place, (units, call) -> {
            units.finish();
            return null;
        });
    }

    /** The id by which woven code tells it. */
    String id() {
        return place.type() + "#" + place.method() + (place.descriptor() == null ? "" : place.descriptor());
    }
}
