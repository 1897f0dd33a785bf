package dev.fetchonce.agent.units;

import dev.fetchonce.model.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * How the unit of a call is opened: after whom it is named, or who else knows what to do. Told apart by a switch: the table
 * is made at the start of every JVM that the agent is in, and method references would be so many classes there.
 */
enum Opening {
    /** A servlet request, in its first argument. */
    SERVLET,
    /** What handles a request: it names the one that is open, or is one by itself. */
    WEB_FLUX,
    /** The same. */
    JAX_RS,
    /** The same. */
    MICRONAUT,
    /** A step of a request of RESTEasy Reactive. */
    REACTIVE_RUN,
    /** The same. */
    REACTIVE_HANDLER,
    /** The same. */
    REACTIVE_CLOSE,
    /** A unit named after its own class and the method that was woven. */
    OWN,
    /** One named after the method that it stands for. */
    METHOD,
    /** One named after a step of Spring Batch. */
    STEP,
    /** One named after a method of gRPC. */
    GRPC,
    /** One named after a runner of Spring Boot. */
    RUNNER,
    /** The end of an application before the JVM's: what it executed is analysed first, while its class files can be read. */
    END;

    /** Gives what ends it; null where the call belongs to a unit that is open already. */
    @Nullable
    Runnable open(UnitKind kind, UnitsOfWork units, Call call) {
        return switch (this) {
            case SERVLET -> units.request(call.first());
            case WEB_FLUX -> units.handler(WebFlux.handler(call));
            case JAX_RS -> units.handler(JaxRs.handler(call));
            case MICRONAUT -> units.handler(Micronaut.handler(call));
            case REACTIVE_RUN -> units.reactive().run(call);
            case REACTIVE_HANDLER -> units.reactive().handler(call);
            case REACTIVE_CLOSE -> units.reactive().close(call);
            case OWN -> units.begin(kind, () -> Names.own(call));
            case METHOD -> units.begin(kind, () -> Names.method(call));
            case STEP -> units.begin(kind, () -> Names.step(call));
            case GRPC -> units.begin(kind, () -> Names.grpc(call));
            case RUNNER -> units.begin(kind, () -> Names.runner(call));
            case END -> {
                units.finish();
                yield null;
            }
        };
    }
}
