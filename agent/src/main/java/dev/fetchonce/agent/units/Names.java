package dev.fetchonce.agent.units;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What units of work are called, from the calls that begin them. */
final class Names {
    /** How Quarkus calls what intercepts a bean. */
    private static final Pattern GENERATED = Pattern.compile("_(Subclass|ClientProxy)$");

    private Names() {}

    /** After the method that the object, or the last of the arguments, stands for; else after the one that was woven. */
    static UnitName method(Call call) {
        return Stream.concat(call.arguments().stream(), Stream.of(call.self()))
                .map(Names::methodOf)
                .filter(Objects::nonNull)
                .reduce((one, next) -> next)
                .map(UnitName::of)
                .orElseGet(() -> own(call));
    }

    /** After the object's class, if it has one, and the method that was woven. */
    static UnitName own(Call call) {
        String method = call.place().substring(call.place().indexOf('#'));
        Object self = call.self();
        return UnitName.of(self == null ? call.place() : ownClass(self) + method);
    }

    /** {@code Nightly.totals}: job and step of a Spring Batch StepExecution. */
    static UnitName step(Call call) {
        Object first = call.first();
        Object step = Peek.at(call.self(), "stepExecution");
        Object execution = step == null ? first : step;
        String job = Peek.text(execution, "getJobExecution", "getJobInstance", "getJobName");
        String name = Peek.text(execution, "getStepName");
        return new UnitName(job.isEmpty() ? "step " + name : job + "." + name, "");
    }

    /** {@code acme.Shop/List}: the full name of a gRPC method. */
    static UnitName grpc(Call call) {
        return new UnitName(Peek.text(call.self(), "call", "getMethodDescriptor", "getFullMethodName"), "");
    }

    /** A Spring Boot runner, which may be a lambda: {@code ShopApplication.run}. */
    static UnitName runner(Call call) {
        for (Object each : call.arguments()) {
            if (each != null && hasRun(each.getClass())) {
                return UnitName.of(ownClass(each) + "#run");
            }
        }
        return own(call);
    }

    /** A proxy of the JDK is named after nobody's class. */
    private static boolean hasRun(Class<?> type) {
        return !Proxy.isProxyClass(type)
                && Arrays.stream(type.getMethods())
                        .anyMatch(each -> each.getName().equals("run"));
    }

    /** The class that the application wrote: no proxy of it, no lambda in it. */
    private static String ownClass(Object object) {
        String name = object.getClass().getName();
        int generated = name.indexOf("$$");
        return GENERATED
                .matcher(generated < 0 ? name : name.substring(0, generated))
                .replaceFirst("");
    }

    /** The method that {@code holder} is or stands for. */
    static @Nullable Method methodOf(@Nullable Object holder) {
        if (holder instanceof Method method) {
            return method;
        }
        for (String each : new String[] {"getMethod", "getTargetMethod", "getResourceMethod"}) {
            if (Peek.at(holder, each) instanceof Method method) {
                return method;
            }
        }
        return null;
    }
}
