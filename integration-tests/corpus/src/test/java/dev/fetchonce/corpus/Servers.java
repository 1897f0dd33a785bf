package dev.fetchonce.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;

/**
 * Finds the database servers: real ones in containers where Docker is there; else PostgreSQL from Maven's binaries, and no
 * MariaDB. {@code -Dcorpus.databases=h2} leaves all servers out, for a quick run. {@code FETCHONCE_REQUIRE_DOCKER=true}
 * makes a missing Docker a failure.
 */
final class Servers {
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("FETCHONCE_REQUIRE_DOCKER"));

    private Servers() {}

    static Map<Database, Server> all() {
        Map<Database, Server> all = new EnumMap<>(Database.class);
        all.put(Database.H2, new H2Server());
        if (System.getProperty("corpus.databases", "").equals("h2")) {
            return all;
        }
        if (hasDocker()) {
            start("PostgreSQL in a container", DatabasesOfServer::postgresInContainer)
                    .ifPresent(server -> all.put(Database.POSTGRESQL, server));
            start("MariaDB in a container", DatabasesOfServer::mariaDbInContainer)
                    .ifPresent(server -> all.put(Database.MARIADB, server));
        }
        if (!all.containsKey(Database.POSTGRESQL)) {
            start("PostgreSQL of Maven's binaries", DatabasesOfServer::embeddedPostgres)
                    .ifPresent(server -> all.put(Database.POSTGRESQL, server));
        }
        return all;
    }

    private static boolean hasDocker() {
        boolean there = answers();
        if (!there && REQUIRED) {
            throw new IllegalStateException(
                    "FETCHONCE_REQUIRE_DOCKER is true, but no Docker engine answers: start one, or unset it");
        }
        return there;
    }

    /** It throws where an engine answers that cannot do what containers need. */
    private static boolean answers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException unfit) {
            return false;
        }
    }

    /** There are platforms without binaries, and engines that reach no registry. */
    private static Optional<Server> start(String what, Supplier<Server> starting) {
        try {
            return Optional.of(starting.get());
        } catch (RuntimeException | LinkageError broken) {
            if (REQUIRED) {
                throw broken;
            }
            System.err.println("Scenarios do not run on " + what + " here: " + broken);
            return Optional.empty();
        }
    }
}
