package dev.fetchonce.agent.units;

import static dev.fetchonce.agent.instrumentation.Place.annotated;
import static dev.fetchonce.agent.instrumentation.Place.anywhere;
import static dev.fetchonce.agent.instrumentation.Place.in;
import static dev.fetchonce.agent.instrumentation.Place.named;
import static dev.fetchonce.agent.instrumentation.Place.under;
import static dev.fetchonce.agent.units.WayIn.end;
import static dev.fetchonce.agent.units.WayIn.handler;
import static dev.fetchonce.agent.units.WayIn.reactive;
import static dev.fetchonce.agent.units.WayIn.request;
import static dev.fetchonce.agent.units.WayIn.unit;
import static dev.fetchonce.model.UnitKind.JOB;
import static dev.fetchonce.model.UnitKind.MAIN;
import static dev.fetchonce.model.UnitKind.MESSAGE;
import static dev.fetchonce.model.UnitKind.REQUEST;

import dev.fetchonce.agent.instrumentation.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ways into an application by their ids. Immutable. */
public final class WaysIn {
    private static final String SPRING = "org/springframework/";
    private static final String REACTIVE = "org/jboss/resteasy/reactive/";
    private static final String BOOT = SPRING + "boot/SpringApplication";

    /** All that are known, and a way out: THE table. Each has a line in {@code docs/units.md}, and a program that takes it. */
    private static final List<WayIn> KNOWN = List.of(
            request(anywhere("jakarta/servlet/Filter", "doFilter", filter("jakarta"))),
            request(anywhere("javax/servlet/Filter", "doFilter", filter("javax"))),
            request(anywhere("jakarta/servlet/Servlet", "service", servlet("jakarta"))),
            request(anywhere("javax/servlet/Servlet", "service", servlet("javax"))),
            handler(
                    in(SPRING + "web/reactive/result/method/InvocableHandlerMethod", "lambda$invoke$*"),
                    WebFlux::handler),
            handler(
                    in(SPRING + "web/reactive/function/server/support/HandlerFunctionAdapter", "handle"),
                    WebFlux::handler),
            handler(in("org/glassfish/jersey/server/model/ResourceMethodInvoker", "invoke"), JaxRs::handler),
            handler(in("org/jboss/resteasy/core/ResourceMethodInvoker", "invoke"), JaxRs::handler),
            reactive(in(REACTIVE + "common/core/AbstractResteasyReactiveContext", "run"), ReactiveRequests::run),
            reactive(in(REACTIVE + "server/handlers/InvocationHandler", "handle"), ReactiveRequests::handler),
            reactive(in(REACTIVE + "common/core/AbstractResteasyReactiveContext", "close"), ReactiveRequests::close),
            unit(REQUEST, in("io/grpc/internal/ServerCallImpl$ServerStreamListenerImpl", "halfClosed"), Names::grpc),
            unit(
                    REQUEST,
                    in("io/grpc/internal/ServerCallImpl$ServerStreamListenerImpl", "messagesAvailable"),
                    Names::grpc),
            unit(MESSAGE, in(SPRING + "messaging/handler/invocation/InvocableHandlerMethod", "invoke"), Names::method),
            unit(MESSAGE, in(SPRING + "context/event/ApplicationListenerMethodAdapter", "processEvent"), Names::method),
            unit(MESSAGE, under("jakarta/jms/MessageListener", "onMessage", "(Ljakarta/jms/Message;)V"), Names::own),
            unit(MESSAGE, under("javax/jms/MessageListener", "onMessage", "(Ljavax/jms/Message;)V"), Names::own),
            unit(JOB, in(SPRING + "scheduling/support/ScheduledMethodRunnable", "run"), Names::method),
            unit(JOB, in(SPRING + "aop/interceptor/AsyncExecutionInterceptor", "lambda$invoke$*"), Names::method),
            unit(JOB, in(SPRING + "batch/core/step/AbstractStep", "execute"), Names::step),
            unit(
                    JOB,
                    in(SPRING + "batch/core/step/tasklet/TaskletStep$ChunkTransactionCallback", "doInTransaction"),
                    Names::step),
            unit(JOB, under("org/quartz/Job", "execute", "(Lorg/quartz/JobExecutionContext;)V"), Names::own),
            unit(JOB, annotated("jakarta/ejb/Schedule"), Names::own),
            unit(JOB, annotated("jakarta/ejb/Schedules"), Names::own),
            unit(JOB, annotated("jakarta/ejb/Timeout"), Names::own),
            unit(JOB, annotated("javax/ejb/Schedule"), Names::own),
            unit(JOB, annotated("javax/ejb/Schedules"), Names::own),
            unit(JOB, annotated("javax/ejb/Timeout"), Names::own),
            unit(JOB, annotated("io/quarkus/scheduler/Scheduled"), Names::own),
            unit(JOB, annotated("io/micronaut/scheduling/annotation/Scheduled"), Names::own),
            unit(MAIN, in(BOOT, "callRunner", runner("Runner")), Names::runner),
            unit(MAIN, in(BOOT, "callRunner", runner("ApplicationRunner")), Names::runner),
            unit(MAIN, in(BOOT, "callRunner", runner("CommandLineRunner")), Names::runner),
            end(in("org/apache/catalina/loader/WebappClassLoaderBase", "stop")));

    private final Map<String, WayIn> byId = new LinkedHashMap<>();

    /**
     * Those that are known, and some more.
     *
     * @param patterns of methods, {@code com.acme.*#handle*}
     */
    public WaysIn(List<String> patterns) {
        KNOWN.forEach(this::add);
        patterns.forEach(each -> add(unit(JOB, named(each), Names::own)));
    }

    private void add(WayIn way) {
        byId.put(way.id(), way);
    }

    /** What to weave, by the ids. */
    public Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        byId.forEach((id, way) -> places.put(id, way.place()));
        return places;
    }

    /** Opens the unit of a call; what ends it, or null where it belongs to one that is open already. */
    public @Nullable Runnable begin(String id, UnitsOfWork units, Call call) {
        return Objects.requireNonNull(byId.get(id), id).opening().open(units, call);
    }

    private static String runner(String type) {
        return "(Lorg/springframework/boot/" + type + ";Lorg/springframework/boot/ApplicationArguments;)V";
    }

    private static String servlet(String root) {
        return "(L" + root + "/servlet/ServletRequest;L" + root + "/servlet/ServletResponse;)V";
    }

    private static String filter(String root) {
        return "(L" + root + "/servlet/ServletRequest;L" + root + "/servlet/ServletResponse;L" + root
                + "/servlet/FilterChain;)V";
    }
}
