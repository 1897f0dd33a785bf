package dev.fetchonce.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;

/**
 * Finds the database servers: real ones in containers where Docker is there; else PostgreSQL from Maven's binaries, and no
 * MariaDB. {@code FETCHONCE_REQUIRE_DOCKER=true} makes a missing Docker a failure.
 */
final class Servers {
    private Servers() {}

    static Map<Database, Server> all() {
        Map<Database, Server> all = new EnumMap<>(Database.class);
        all.put(Database.H2, new H2Server());
        if (hasDocker()) {
            all.put(Database.POSTGRESQL, DatabasesOfServer.postgresInContainer());
            all.put(Database.MARIADB, DatabasesOfServer.mariaDbInContainer());
        } else {
            unlessBroken("PostgreSQL", DatabasesOfServer::embeddedPostgres)
                    .ifPresent(server -> all.put(Database.POSTGRESQL, server));
        }
        return all;
    }

    private static boolean hasDocker() {
        boolean there = DockerClientFactory.instance().isDockerAvailable();
        if (!there && Boolean.parseBoolean(System.getenv("FETCHONCE_REQUIRE_DOCKER"))) {
            throw new IllegalStateException(
                    "FETCHONCE_REQUIRE_DOCKER is true, but no Docker engine answers: start one, or unset it");
        }
        return there;
    }

    /** There are platforms for which there are no binaries. */
    private static Optional<Server> unlessBroken(String name, Supplier<Server> starting) {
        try {
            return Optional.of(starting.get());
        } catch (RuntimeException | LinkageError broken) {
            System.err.println("Scenarios do not run on " + name + " here: " + broken);
            return Optional.empty();
        }
    }
}
