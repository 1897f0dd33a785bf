package dev.fetchonce.agent.instrumentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says what is woven where.
 *
 * @param advice the simple name of the class in {@code advice} that is woven in
 * @param way the id of the way in that this is; empty where it is none
 */
record Weaving(Place place, String advice, String way) {
    private static final String CONNECTION = "Ljava/sql/Connection;";
    private static final String STRING = "Ljava/lang/String;";
    private static final String DATA_SOURCE = "javax/sql/DataSource";
    private static final String HIBERNATE = "org/hibernate/internal/SessionFactoryImpl";
    private static final String ECLIPSELINK = "org/eclipse/persistence/";

    /** Both methods of a DataSource. */
    private static final List<Weaving> SOURCES = List.of(
            of(Place.under(DATA_SOURCE, "getConnection", "()" + CONNECTION), "DataSourceAdvice"),
            of(
                    Place.under(DATA_SOURCE, "getConnection", "(" + STRING + STRING + ")" + CONNECTION),
                    "DataSourceAdvice"));

    /** What else is woven in classes of the application, but for ways in: THE list. */
    private static final List<Weaving> OTHERS = List.of(
            of(
                    Place.under(
                            "org/osgi/framework/BundleReference", "loadClass", "(" + STRING + "Z)Ljava/lang/Class;"),
                    "LoadClassAdvice"),
            of(
                    Place.under("java/sql/Driver", "connect", "(" + STRING + "Ljava/util/Properties;)" + CONNECTION),
                    "DriverAdvice"),
            of(Place.under(DATA_SOURCE, "evictConnection", "(" + CONNECTION + ")V"), "GivenBackAdvice"),
            of(
                    Place.under(
                            "org/springframework/jdbc/datasource/SmartDataSource",
                            "shouldClose",
                            "(" + CONNECTION + ")Z"),
                    "ShouldCloseAdvice"),
            of(Place.in(HIBERNATE, "<init>"), "MappingAdvice"),
            of(Place.in(HIBERNATE, "openSession"), "MappingAdvice"),
            of(Place.in(HIBERNATE, "withOptions"), "MappingAdvice"),
            of(Place.in(HIBERNATE, "createEntityManager"), "MappingAdvice"),
            of(
                    Place.in(ECLIPSELINK + "internal/sessions/DatabaseSessionImpl", "postConnectDatasource"),
                    "MappingAdvice"),
            of(Place.in(ECLIPSELINK + "sessions/server/ServerSession", "acquireClientSession"), "MappingAdvice"));

    private static final String CONCURRENT = "java/util/concurrent/";
    private static final String STARTED = "(Ljdk/internal/vm/ThreadContainer;)V";

    /** Where the JDK hands work to threads, and runs it there; what a JDK has not is passed over. */
    static final List<Weaving> THREADS = List.of(
            of(Place.in(CONCURRENT + "ThreadPoolExecutor", "execute", "(Ljava/lang/Runnable;)V"), "SubmitAdvice"),
            of(Place.in(CONCURRENT + "ThreadPoolExecutor", "getTask", "()Ljava/lang/Runnable;"), "NextTaskAdvice"),
            of(Place.in(CONCURRENT + "ThreadPoolExecutor$Worker", "run", "()V"), "WorkerAdvice"),
            of(Place.in(CONCURRENT + "ScheduledThreadPoolExecutor", "delayedExecute"), "SubmitAdvice"),
            of(Place.in(CONCURRENT + "ForkJoinPool", "externalSubmit"), "SubmitAdvice"),
            of(Place.in(CONCURRENT + "ForkJoinPool", "poolSubmit"), "SecondSubmitAdvice"),
            of(Place.in(CONCURRENT + "ForkJoinTask", "fork"), "StartAdvice"),
            of(Place.in(CONCURRENT + "ForkJoinTask", "doExec"), "TaskAdvice"),
            of(Place.in("java/lang/Thread", "start", "()V"), "StartAdvice"),
            of(Place.in("java/lang/Thread", "start", STARTED), "StartAdvice"),
            of(Place.in("java/lang/VirtualThread", "start", STARTED), "StartAdvice"));

    private static Weaving of(Place place, String advice) {
        return new Weaving(place, advice, "");
    }

    /** All there is in classes of the application, with these ways in by their ids. */
    static List<Weaving> with(Map<String, Place> ways) {
        List<Weaving> all = new ArrayList<>(SOURCES);
        all.addAll(OTHERS);
        for (Map.Entry<String, Place> each : ways.entrySet()) {
            all.add(new Weaving(each.getValue(), "UnitAdvice", each.getKey()));
        }
        return List.copyOf(all);
    }

    /** Whether {@code file} declares such a method, by itself and with a body. */
    boolean fits(ClassFile file, Supertypes supertypes) {
        return place.isDeclaredIn(file) && (place.isAbove(file, supertypes) || isBaseOfDataSource(file));
    }

    /** Some pools have both methods in a class that is no DataSource, and a subclass that says that it is one. */
    private boolean isBaseOfDataSource(ClassFile file) {
        return DATA_SOURCE.equals(place.type())
                && SOURCES.stream().allMatch(each -> each.place().isDeclaredIn(file));
    }
}
