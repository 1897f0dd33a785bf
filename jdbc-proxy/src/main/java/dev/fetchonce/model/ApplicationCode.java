package dev.fetchonce.model;

import java.util.List;

/**
 * Tells the application's own classes from those of the JDK, frameworks, drivers, pools and servers.
 *
 * @param prefixes package prefixes of the application; empty means everything that is not known to be somebody else's
 */
public record ApplicationCode(List<String> prefixes) {
    /** Everything that is not known to be somebody else's. */
    public static final ApplicationCode DEFAULT = new ApplicationCode(List.of());

    private static final Prefixes OTHERS = Prefixes.of(
            // the JDK and the platform
            "java.",
            "javax.",
            "jakarta.",
            "jdk.",
            "sun.",
            "com.sun.",
            "kotlin.",
            "kotlinx.",
            "scala.",
            "groovy.",
            "org.codehaus.groovy.",
            "clojure.lang.",
            "clojure.core",
            "org.w3c.",
            "org.xml.",
            "org.ietf.",
            // frameworks
            "org.springframework.",
            "org.hibernate.",
            "org.eclipse.persistence.",
            "org.eclipse.microprofile.",
            "org.apache.ibatis.",
            "org.mybatis.",
            "com.baomidou.mybatisplus.",
            "org.jooq.",
            "org.jdbi.",
            "org.apache.openjpa.",
            "org.datanucleus.",
            "io.ebean.",
            "io.quarkus.",
            "io.smallrye.",
            "io.vertx.",
            "io.micronaut.",
            "io.micrometer.",
            "io.opentelemetry.",
            "io.reactivex.",
            "reactor.",
            "io.netty.",
            "io.grpc.",
            "com.google.inject.",
            "com.google.common.",
            "com.google.gson.",
            "com.fasterxml.",
            "tools.jackson.",
            "com.querydsl.",
            "com.blazebit.",
            "graphql.",
            "com.graphql",
            "org.dataloader.",
            "com.vaadin.flow.",
            "org.thymeleaf.",
            "freemarker.",
            "org.apache.velocity.",
            "com.samskivert.mustache.",
            "ognl.",
            "org.primefaces.",
            "org.apache.myfaces.",
            "com.sun.faces.",
            "org.apache.wicket.",
            "play.api.",
            "play.core.",
            "akka.",
            "org.apache.pekko.",
            "org.flywaydb.",
            "liquibase.",
            "org.quartz.",
            "org.aspectj.",
            "org.slf4j.",
            "ch.qos.logback.",
            "org.apache.logging.",
            "org.apache.commons.",
            "org.apache.camel.",
            "org.apache.cxf.",
            "org.apache.kafka.",
            "org.apache.activemq.",
            "com.rabbitmq.",
            "net.sf.cglib.",
            "javassist.",
            "org.jboss.",
            "org.wildfly.",
            "org.glassfish.",
            "fish.payara.",
            "org.eclipse.jetty.",
            "org.eclipse.yasson.",
            "io.undertow.",
            "org.apache.catalina.",
            "org.apache.coyote.",
            "org.apache.tomcat.",
            "org.apache.jasper.",
            "org.apache.jsp.",
            "org.apache.felix.",
            "org.eclipse.osgi.",
            "com.ibm.ws.",
            "com.ibm.websphere.",
            "weblogic.",
            "picocli.",
            // drivers, pools and proxies
            "org.h2.",
            "org.postgresql.",
            "org.mariadb.",
            "com.mysql.",
            "oracle.",
            "com.microsoft.sqlserver.",
            "net.sourceforge.jtds.",
            "org.sqlite.",
            "com.ibm.db2.",
            "org.hsqldb.",
            "org.apache.derby.",
            "org.duckdb.",
            "com.zaxxer.hikari.",
            "com.mchange.",
            "io.agroal.",
            "com.alibaba.druid.",
            "org.vibur.",
            "snaq.db.",
            "com.p6spy.",
            "net.ttddyy.",
            "com.github.gavlyukovskiy.",
            "org.apache.shardingsphere.",
            "net.bull.javamelody.",
            // tests and build
            "org.junit.",
            "junit.",
            "org.testng.",
            "org.assertj.",
            "org.mockito.",
            "net.bytebuddy.",
            "org.apache.maven.",
            "org.gradle.",
            "worker.org.gradle.",
            "com.intellij.",
            "io.restassured.",
            "org.testcontainers.",
            "org.openjdk.jmh.",
            "dev.fetchonce.shaded.",
            "dev.fetchonce.inner.");

    private static final Prefixes OURS = Prefixes.of(
            "dev.fetchonce.model.",
            "dev.fetchonce.sql.",
            "dev.fetchonce.capture.",
            "dev.fetchonce.proxy.",
            "dev.fetchonce.detect.",
            "dev.fetchonce.advise.",
            "dev.fetchonce.report.",
            "dev.fetchonce.agent.",
            "dev.fetchonce.bootstrap.",
            "dev.fetchonce.ui.",
            "dev.fetchonce.junit.",
            "dev.fetchonce.Fetchonce");

    /** Whether {@code className} is the application's own, and not a class generated for it. */
    public boolean owns(String className) {
        if (isGenerated(className)) {
            return false;
        }
        if (prefixes.isEmpty()) {
            return !OTHERS.match(className) && !OURS.match(className);
        }
        return prefixes.stream().anyMatch(className::startsWith);
    }

    /** Proxies that JDK, CGLIB, Byte Buddy and Hibernate make: the real class stands behind them on the stack. */
    private static boolean isGenerated(String className) {
        return className.contains("$$")
                || className.contains("$Proxy")
                || className.contains("$HibernateProxy")
                || className.contains("$ByteBuddy$")
                || className.contains("_$$_")
                || className.contains("$MockitoMock$")
                || className.endsWith("_ClientProxy")
                || className.endsWith("_Subclass");
    }
}
