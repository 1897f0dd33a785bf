package dev.fetchonce.agent.units;

import static dev.fetchonce.agent.instrumentation.Place.annotated;
import static dev.fetchonce.agent.instrumentation.Place.anywhere;
import static dev.fetchonce.agent.instrumentation.Place.in;
import static dev.fetchonce.agent.instrumentation.Place.named;
import static dev.fetchonce.agent.instrumentation.Place.under;
import static dev.fetchonce.agent.units.Opening.END;
import static dev.fetchonce.agent.units.Opening.GRPC;
import static dev.fetchonce.agent.units.Opening.JAX_RS;
import static dev.fetchonce.agent.units.Opening.METHOD;
import static dev.fetchonce.agent.units.Opening.MICRONAUT;
import static dev.fetchonce.agent.units.Opening.OWN;
import static dev.fetchonce.agent.units.Opening.REACTIVE_CLOSE;
import static dev.fetchonce.agent.units.Opening.REACTIVE_HANDLER;
import static dev.fetchonce.agent.units.Opening.REACTIVE_RUN;
import static dev.fetchonce.agent.units.Opening.RUNNER;
import static dev.fetchonce.agent.units.Opening.SERVLET;
import static dev.fetchonce.agent.units.Opening.STEP;
import static dev.fetchonce.agent.units.Opening.WEB_FLUX;
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
            new WayIn(REQUEST, anywhere("jakarta/servlet/Filter", "doFilter", filter("jakarta")), SERVLET),
            new WayIn(REQUEST, anywhere("javax/servlet/Filter", "doFilter", filter("javax")), SERVLET),
            new WayIn(REQUEST, anywhere("jakarta/servlet/Servlet", "service", servlet("jakarta")), SERVLET),
            new WayIn(REQUEST, anywhere("javax/servlet/Servlet", "service", servlet("javax")), SERVLET),
            new WayIn(
                    REQUEST,
                    in(SPRING + "web/reactive/result/method/InvocableHandlerMethod", "lambda$invoke$*"),
                    WEB_FLUX),
            new WayIn(
                    REQUEST,
                    in(SPRING + "web/reactive/function/server/support/HandlerFunctionAdapter", "handle"),
                    WEB_FLUX),
            new WayIn(REQUEST, in("org/glassfish/jersey/server/model/ResourceMethodInvoker", "invoke"), JAX_RS),
            new WayIn(REQUEST, in("org/jboss/resteasy/core/ResourceMethodInvoker", "invoke"), JAX_RS),
            new WayIn(REQUEST, in("io/micronaut/web/router/AbstractRouteMatch", "execute"), MICRONAUT),
            new WayIn(REQUEST, in(REACTIVE + "common/core/AbstractResteasyReactiveContext", "run"), REACTIVE_RUN),
            new WayIn(REQUEST, in(REACTIVE + "server/handlers/InvocationHandler", "handle"), REACTIVE_HANDLER),
            new WayIn(REQUEST, in(REACTIVE + "common/core/AbstractResteasyReactiveContext", "close"), REACTIVE_CLOSE),
            new WayIn(REQUEST, in("io/grpc/internal/ServerCallImpl$ServerStreamListenerImpl", "halfClosed"), GRPC),
            new WayIn(
                    REQUEST, in("io/grpc/internal/ServerCallImpl$ServerStreamListenerImpl", "messagesAvailable"), GRPC),
            new WayIn(MESSAGE, in(SPRING + "messaging/handler/invocation/InvocableHandlerMethod", "invoke"), METHOD),
            new WayIn(MESSAGE, in(SPRING + "context/event/ApplicationListenerMethodAdapter", "processEvent"), METHOD),
            new WayIn(MESSAGE, under("jakarta/jms/MessageListener", "onMessage", "(Ljakarta/jms/Message;)V"), OWN),
            new WayIn(MESSAGE, under("javax/jms/MessageListener", "onMessage", "(Ljavax/jms/Message;)V"), OWN),
            new WayIn(JOB, in(SPRING + "scheduling/support/ScheduledMethodRunnable", "run"), METHOD),
            new WayIn(JOB, in(SPRING + "aop/interceptor/AsyncExecutionInterceptor", "lambda$invoke$*"), METHOD),
            new WayIn(JOB, in(SPRING + "batch/core/step/AbstractStep", "execute"), STEP),
            new WayIn(
                    JOB,
                    in(SPRING + "batch/core/step/tasklet/TaskletStep$ChunkTransactionCallback", "doInTransaction"),
                    STEP),
            new WayIn(JOB, under("org/quartz/Job", "execute", "(Lorg/quartz/JobExecutionContext;)V"), OWN),
            new WayIn(JOB, annotated("jakarta/ejb/Schedule"), OWN),
            new WayIn(JOB, annotated("jakarta/ejb/Schedules"), OWN),
            new WayIn(JOB, annotated("jakarta/ejb/Timeout"), OWN),
            new WayIn(JOB, annotated("javax/ejb/Schedule"), OWN),
            new WayIn(JOB, annotated("javax/ejb/Schedules"), OWN),
            new WayIn(JOB, annotated("javax/ejb/Timeout"), OWN),
            new WayIn(JOB, annotated("io/quarkus/scheduler/Scheduled"), OWN),
            new WayIn(JOB, annotated("io/micronaut/scheduling/annotation/Scheduled"), OWN),
            new WayIn(MAIN, in(BOOT, "callRunner", runner("Runner")), RUNNER),
            new WayIn(MAIN, in(BOOT, "callRunner", runner("ApplicationRunner")), RUNNER),
            new WayIn(MAIN, in(BOOT, "callRunner", runner("CommandLineRunner")), RUNNER),
            new WayIn(MAIN, in("org/apache/catalina/loader/WebappClassLoaderBase", "stop"), END));

    private final Map<String, WayIn> byId = new LinkedHashMap<>();

    /**
     * Those that are known, and some more.
     *
     * @param patterns of methods, {@code com.acme.*#handle*}
     */
    public WaysIn(List<String> patterns) {
        for (WayIn each : KNOWN) {
            add(each);
        }
        for (String each : patterns) {
            add(new WayIn(JOB, named(each), OWN));
        }
    }

    private void add(WayIn way) {
        byId.put(way.id(), way);
    }

    /** What to weave, by the ids. */
    public Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Map.Entry<String, WayIn> each : byId.entrySet()) {
            places.put(each.getKey(), each.getValue().place());
        }
        return places;
    }

    /** Opens the unit of a call; what ends it, or null where it belongs to one that is open already. */
    public @Nullable Runnable begin(String id, UnitsOfWork units, Call call) {
        WayIn way = Objects.requireNonNull(byId.get(id), id);
        return way.opening().open(way.kind(), units, call);
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
