package dev.fetchonce.agent.observe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether it is a connection pool that asks for a connection: then it is the pool's own, and the application gets
 * it from the pool's DataSource later. What the pool does with it until then is not the application's.
 */
final class Pools {
    private static final List<String> POOLS = List.of(
            "com.zaxxer.hikari.",
            "org.apache.tomcat.jdbc.pool.",
            "org.apache.tomcat.dbcp.",
            "org.apache.commons.dbcp.",
            "org.apache.commons.dbcp2.",
            "org.apache.commons.pool2.",
            "com.mchange.v2.",
            "io.agroal.",
            "org.vibur.dbcp.",
            "com.alibaba.druid.pool.",
            "com.alibaba.druid.filter.",
            "oracle.ucp.",
            "oracle.jdbc.pool.",
            "org.h2.jdbcx.JdbcConnectionPool",
            "org.jboss.jca.adapters.jdbc.",
            "com.sun.gjc.",
            "com.ibm.ws.rsadapter.",
            "weblogic.jdbc.",
            "com.jolbox.bonecp.",
            "snaq.db.",
            "org.mariadb.jdbc.pool.",
            "com.atomikos.jdbc.",
            "org.apache.aries.transaction.jdbc.",
            "com.arjuna.ats.internal.jdbc.");

    /** Between a pool and what it asks. */
    private static final List<String> TRANSPARENT = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "dev.fetchonce.agent.",
            "dev.fetchonce.bootstrap.",
            "dev.fetchonce.proxy.",
            "org.springframework.aop.",
            "org.springframework.cglib.",
            "org.springframework.jdbc.datasource.",
            "com.p6spy.",
            "io.opentelemetry.");

    /** Also between: proxies by CGLIB, and datasource-proxy, whose package's full name shading would take for ours. */
    private static final List<String> TRANSPARENT_PARTS = List.of("$$", ".dsproxy.");

    private static final StackWalker WALKER = StackWalker.getInstance();

    private Pools() {}

    /**
     * Whether the method that is about to return a connection, the outermost that was woven, was called by a pool: its
     * nearest caller that is neither the JDK nor a wrapper decides.
     */
    static boolean areCalling() {
        return WALKER.walk(Pools::caller)
                .filter(each -> startsWithAny(each, POOLS))
                .isPresent();
    }

    private static Optional<String> caller(Stream<StackWalker.StackFrame> frames) {
        return frames.map(StackWalker.StackFrame::getClassName)
                .dropWhile(
                        each -> each.startsWith("dev.fetchonce.agent.") || each.startsWith("dev.fetchonce.bootstrap."))
                .skip(1)
                .filter(each -> !startsWithAny(each, TRANSPARENT)
                        && TRANSPARENT_PARTS.stream().noneMatch(each::contains))
                .findFirst();
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        for (String each : prefixes) {
            if (name.startsWith(each)) {
                return true;
            }
        }
        return false;
    }
}
