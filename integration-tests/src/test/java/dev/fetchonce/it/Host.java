package dev.fetchonce.it;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the shop runs in, as the property {@code shop.host} says: how a JVM begins with it, and how it says its port. */
enum Host {
    /** Spring Boot with a Tomcat of its own, from the fat jar. */
    BOOT("Tomcat started on port (\\d+).*Started ShopApplication", "Spring Data JPA") {
        @Override
        List<String> command() {
            return List.of("-Dserver.port=0", "-jar", place());
        }
    },
    /** A Tomcat with the shop as a WAR: what its {@code catalina.sh run} runs. */
    TOMCAT("ProtocolHandler \\[\"http-nio-auto-\\d+-(\\d+)\"].*Server startup in", "Spring Data JPA") {
        @Override
        List<String> command() {
            Path home = Path.of(place());
            Path bin = home.resolve("bin");
            return List.of(
                    "-Djava.util.logging.config.file=" + home.resolve("conf/logging.properties"),
                    "-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager",
                    "-Dcatalina.home=" + home,
                    "-cp",
                    bin.resolve("bootstrap.jar") + File.pathSeparator + bin.resolve("tomcat-juli.jar"),
                    "org.apache.catalina.startup.Bootstrap",
                    "start");
        }
    },
    /** Quarkus, from its fast-jar. */
    QUARKUS("Listening on: http://[^:]+:(\\d+)", "Panache") {
        @Override
        List<String> command() {
            return List.of("-Dquarkus.http.port=0", "-Dquarkus.http.host=localhost", "-jar", place());
        }
    };

    private final Pattern started;
    private final String framework;

    Host(String started, String framework) {
        this.started = Pattern.compile(started, Pattern.DOTALL);
        this.framework = framework;
    }

    static Host current() {
        return valueOf(System.getProperty("shop.host", "boot").toUpperCase(Locale.ROOT));
    }

    /** What follows the options of {@code java}. */
    abstract List<String> command();

    /** What its log says when it takes requests; the first group is the port. */
    Pattern started() {
        return started;
    }

    /** In whose idiom its first remedies are. */
    String framework() {
        return framework;
    }

    /** Where the jar or the server lies. */
    private static String place() {
        return Path.of(System.getProperty("shop.jar")).normalize().toString();
    }
}
