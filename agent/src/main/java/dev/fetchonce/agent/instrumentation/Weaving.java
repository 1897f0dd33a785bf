package dev.fetchonce.agent.instrumentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which method of which classes is woven with what.
 *
 * @param method the method's name; {@code <init>} for constructors
 * @param descriptor its descriptor; null for any
 * @param type the class itself, or what it must extend or implement; null where name and descriptor say enough
 * @param exact whether it must be that class itself
 * @param advice the simple name of the class in {@code advice} that is woven in
 */
record Weaving(
        String method,
        @Nullable String descriptor,
        @Nullable String type,
        boolean exact,
        String advice) {

    private static final String CONNECTION = "Ljava/sql/Connection;";
    private static final String STRING = "Ljava/lang/String;";

    private static final String DATA_SOURCE = "javax/sql/DataSource";
    private static final String HIBERNATE = "org/hibernate/internal/SessionFactoryImpl";

    /** All there is in classes of the application: THE list. */
    static final List<Weaving> ALL = List.of(
            of("getConnection", "()" + CONNECTION, DATA_SOURCE, "DataSourceAdvice"),
            of("getConnection", "(" + STRING + STRING + ")" + CONNECTION, DATA_SOURCE, "DataSourceAdvice"),
            of("connect", "(" + STRING + "Ljava/util/Properties;)" + CONNECTION, "java/sql/Driver", "DriverAdvice"),
            of("evictConnection", "(" + CONNECTION + ")V", DATA_SOURCE, "GivenBackAdvice"),
            of(
                    "shouldClose",
                    "(" + CONNECTION + ")Z",
                    "org/springframework/jdbc/datasource/SmartDataSource",
                    "ShouldCloseAdvice"),
            of("doFilter", filter("jakarta"), null, "ServletAdvice"),
            of("doFilter", filter("javax"), null, "ServletAdvice"),
            of("service", servlet("jakarta"), null, "ServletAdvice"),
            of("service", servlet("javax"), null, "ServletAdvice"),
            of("execute", "(Lorg/quartz/JobExecutionContext;)V", "org/quartz/Job", "QuartzAdvice"),
            in("org/springframework/scheduling/support/ScheduledMethodRunnable", "run", "()V", "ScheduledAdvice"),
            in(HIBERNATE, "<init>", null, "MappingAdvice"),
            in(HIBERNATE, "openSession", null, "MappingAdvice"),
            in(HIBERNATE, "withOptions", null, "MappingAdvice"),
            in(HIBERNATE, "createEntityManager", null, "MappingAdvice"),
            in(
                    "org/eclipse/persistence/internal/sessions/DatabaseSessionImpl",
                    "postConnectDatasource",
                    null,
                    "MappingAdvice"),
            in("org/eclipse/persistence/sessions/server/ServerSession", "acquireClientSession", null, "MappingAdvice"));

    private static final String CONCURRENT = "java/util/concurrent/";
    private static final String STARTED = "(Ljdk/internal/vm/ThreadContainer;)V";

    /** Where the JDK hands work to threads, and runs it there; what a JDK has not is passed over. */
    static final List<Weaving> THREADS = List.of(
            in(CONCURRENT + "ThreadPoolExecutor", "execute", "(Ljava/lang/Runnable;)V", "SubmitAdvice"),
            in(CONCURRENT + "ThreadPoolExecutor", "getTask", "()Ljava/lang/Runnable;", "NextTaskAdvice"),
            in(CONCURRENT + "ThreadPoolExecutor$Worker", "run", "()V", "WorkerAdvice"),
            in(CONCURRENT + "ScheduledThreadPoolExecutor", "delayedExecute", null, "SubmitAdvice"),
            in(CONCURRENT + "ForkJoinPool", "externalSubmit", null, "SubmitAdvice"),
            in(CONCURRENT + "ForkJoinPool", "poolSubmit", null, "SecondSubmitAdvice"),
            in(CONCURRENT + "ForkJoinTask", "fork", null, "StartAdvice"),
            in(CONCURRENT + "ForkJoinTask", "doExec", null, "TaskAdvice"),
            in("java/lang/Thread", "start", "()V", "StartAdvice"),
            in("java/lang/Thread", "start", STARTED, "StartAdvice"),
            in("java/lang/VirtualThread", "start", STARTED, "StartAdvice"));

    private static Weaving of(String method, String descriptor, @Nullable String type, String advice) {
        return new Weaving(method, descriptor, type, false, advice);
    }

    private static Weaving in(String type, String method, @Nullable String descriptor, String advice) {
        return new Weaving(method, descriptor, type, true, advice);
    }

    private static String servlet(String root) {
        return "(L" + root + "/servlet/ServletRequest;L" + root + "/servlet/ServletResponse;)V";
    }

    private static String filter(String root) {
        return "(L" + root + "/servlet/ServletRequest;L" + root + "/servlet/ServletResponse;L" + root
                + "/servlet/FilterChain;)V";
    }

    /** Whether {@code file} declares such a method, by itself and with a body. */
    boolean fits(ClassFile file, Supertypes supertypes) {
        return (!exact || file.name().equals(type))
                && file.declares(method, descriptor)
                && (exact || type == null || supertypes.include(file, type) || isBaseOfDataSource(file));
    }

    /** Some pools have both methods in a class that is no DataSource, and a subclass that says that it is one. */
    private boolean isBaseOfDataSource(ClassFile file) {
        return DATA_SOURCE.equals(type)
                && ALL.stream()
                        .filter(each -> each.advice().equals("DataSourceAdvice"))
                        .allMatch(each -> file.declares(each.method, each.descriptor));
    }
}
