package dev.fetchonce.model;

import java.util.List;

/**
 * Tells the application's own classes from those of the JDK, frameworks, drivers, pools and servers.
 *
 * @param prefixes package prefixes of the application; empty means everything that is not known to be somebody else's, and
 *     {@link OwnPackages}
 */
public record ApplicationCode(List<String> prefixes) {
    /** Everything that is not known to be somebody else's, and {@link OwnPackages}. */
    public static final ApplicationCode DEFAULT = new ApplicationCode(List.of());

    /** Whether {@code className} is the application's own, and not a class generated for it. */
    public boolean owns(String className) {
        if (isGenerated(className)) {
            return false;
        }
        if (prefixes.isEmpty()) {
            return (!Foreign.OTHERS.match(className) || OwnPackages.haveClass(className))
                    && !Foreign.OURS.match(className);
        }
        return prefixes.stream().anyMatch(className::startsWith);
    }

    /** What the JDK, CGLIB, Byte Buddy, Hibernate and Quarkus make: the real class stands behind it on the stack. */
    private static boolean isGenerated(String className) {
        return className.contains("$$")
                || Frame.isProxy(className)
                || className.contains("$HibernateProxy")
                || className.contains("$ByteBuddy$")
                || className.contains("_$$_")
                || className.contains("$MockitoMock$")
                || className.contains("$quarkusrestinvoker$")
                || className.contains("_ScheduledInvoker_")
                || className.endsWith("_ClientProxy")
                || className.endsWith("_Subclass");
    }

    /** On their own: read when somebody first asks, not at the start of every JVM that the agent is in. */
    private static final class Foreign {
        static final Prefixes OTHERS = Prefixes.of(NameList.read(ApplicationCode.class, "others.txt"));

        static final Prefixes OURS = Prefixes.of(List.of(
                "dev.fetchonce.model.",
                "dev.fetchonce.sql.",
                "dev.fetchonce.capture.",
                "dev.fetchonce.proxy.",
                "dev.fetchonce.replay.",
                "dev.fetchonce.detect.",
                "dev.fetchonce.advise.",
                "dev.fetchonce.report.",
                "dev.fetchonce.agent.",
                "dev.fetchonce.bootstrap.",
                "dev.fetchonce.shaded.",
                "dev.fetchonce.ui.",
                "dev.fetchonce.junit.",
                "dev.fetchonce.Fetchonce"));
    }
}
