package dev.fetchonce.agent;

import java.io.File;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The entry that the JVM calls; whatever fails here is one line on stderr, and the application starts all the same. */
public final class FetchonceAgent {
    /** The argument by which {@link Main} asks an agent that is installed already to write its report. */
    static final String WRITE_REPORT = "!report";

    /** The system property in which {@link Main} and dev.fetchonce.junit find the answer: {@code ok …} or {@code no …}. */
    static final String ANSWER = "dev.fetchonce.answer";

    /** How an answer begins where it could attach, but does not observe; dev.fetchonce.junit knows it too. */
    private static final String REFUSAL = "it does not observe: ";

    private static final String STARTUP = "dev.fetchonce.agent.start.Startup";

    private FetchonceAgent() {}

    /** Starts with the application: {@code -javaagent:fetchonce-agent.jar=key=value,…}. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        try {
            start(arguments, instrumentation);
        } catch (Throwable fault) {
            System.err.println("fetchonce: cannot start, the application runs unobserved: " + causeOf(fault));
        }
    }

    /** Starts in a running application, or takes a command of {@link Main}. */
    public static void agentmain(@Nullable String arguments, Instrumentation instrumentation) {
        String answer;
        try {
            answer = WRITE_REPORT.equals(arguments) ? writeReport() : attach(arguments, instrumentation);
        } catch (Throwable fault) {
            answer = "no " + causeOf(fault);
        }
        System.setProperty(ANSWER, answer);
    }

    private static String attach(@Nullable String arguments, Instrumentation instrumentation) throws Exception {
        if (control() != null) {
            return "no fetchonce observes that JVM already";
        }
        String refusal = start(arguments, instrumentation);
        BiFunction<String, @Nullable Object, @Nullable Object> control = control();
        return control == null
                ? "no " + REFUSAL + refusal
                : "ok observing; the report goes to " + control.apply("report.folder", null);
    }

    private static String writeReport() throws Exception {
        BiFunction<String, @Nullable Object, @Nullable Object> control = control();
        return control == null ? "no fetchonce does not observe that JVM" : "ok " + control.apply("report.write", null);
    }

    private static String start(@Nullable String arguments, Instrumentation instrumentation) throws Exception {
        File jar = new File(FetchonceAgent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return (String) new InnerLoader(jar)
                .loadClass(STARTUP)
                .getMethod("start", String.class, Instrumentation.class)
                .invoke(null, arguments == null ? "" : arguments, instrumentation);
    }

    /** The control door of the bridge, which is not on any path that this class could be compiled to see. */
    @SuppressWarnings("unchecked")
    private static @Nullable BiFunction<String, @Nullable Object, @Nullable Object> control()
            throws ReflectiveOperationException {
        try {
            Class<?> bridge = Class.forName("dev.fetchonce.bootstrap.Bridge", true, null);
            return (BiFunction<String, @Nullable Object, @Nullable Object>)
                    bridge.getField("control").get(null);
        } catch (ClassNotFoundException notInstalled) {
            return null;
        }
    }

    private static Throwable causeOf(Throwable fault) {
        Throwable cause = fault instanceof InvocationTargetException ? fault.getCause() : null;
        return cause == null ? fault : cause;
    }
}
