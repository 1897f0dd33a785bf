package dev.fetchonce.corpus;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Makes and drops databases of a server that is running. */
final class DatabasesOfServer implements Server {
    private final String url;
    private final String user;
    private final String password;
    private final AtomicInteger count = new AtomicInteger();

    /** @param url up to the name of the database */
    private DatabasesOfServer(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static Server postgresInContainer() {
        @SuppressWarnings("resource") // it goes with this process
        PostgreSQLContainer server = new PostgreSQLContainer(
                        image("FETCHONCE_POSTGRES_IMAGE", "postgres:18").asCompatibleSubstituteFor("postgres"))
                .withTmpFs(Map.of("/var/lib/postgresql", "rw"))
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
        server.start();
        String url = "jdbc:postgresql://" + server.getHost() + ":" + server.getFirstMappedPort() + "/";
        return new DatabasesOfServer(url, server.getUsername(), server.getPassword());
    }

    static Server mariaDbInContainer() {
        @SuppressWarnings("resource") // it goes with this process
        MariaDBContainer server = new MariaDBContainer(
                        image("FETCHONCE_MARIADB_IMAGE", "mariadb:11").asCompatibleSubstituteFor("mariadb"))
                .withUsername("root")
                .withTmpFs(Map.of("/var/lib/mysql", "rw"));
        server.start();
        String url = "jdbc:mariadb://" + server.getHost() + ":" + server.getFirstMappedPort() + "/";
        DatabasesOfServer databases = new DatabasesOfServer(url, "root", server.getPassword());
        try {
            databases.asOwner("set global innodb_flush_log_at_trx_commit = 0");
        } catch (SQLException refused) {
            throw new IllegalStateException("MariaDB does not take a setting", refused);
        }
        return databases;
    }

    private static DockerImageName image(String variable, String official) {
        return DockerImageName.parse(Objects.requireNonNullElse(System.getenv(variable), official));
    }

    /** A server of Maven's binaries; nothing on it has to outlive a crash. */
    static Server embeddedPostgres() {
        try {
            @SuppressWarnings("resource") // it goes with this process
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setLocaleConfig("locale", "C")
                    .start();
            return new DatabasesOfServer(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/", "postgres", "postgres");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Fresh fresh() throws SQLException {
        String name = "shop" + count.incrementAndGet();
        asOwner("create database " + name);
        return new Named(name);
    }

    private void asOwner(String sql) throws SQLException {
        String home = url.startsWith("jdbc:postgresql:") ? "postgres" : "";
        try (Connection connection = DriverManager.getConnection(url + home, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource connected(String name) throws SQLException {
        if (url.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(url + name);
            postgres.setUser(user);
            postgres.setPassword(password);
            return postgres;
        }
        MariaDbDataSource mariaDb = new MariaDbDataSource(url + name);
        mariaDb.setUser(user);
        mariaDb.setPassword(password);
        return mariaDb;
    }

    /** A database of a name of its own. */
    private final class Named implements Fresh {
        private final String name;
        private final DataSource dataSource;

        Named(String name) throws SQLException {
            this.name = name;
            this.dataSource = connected(name);
        }

        @Override
        public DataSource dataSource() {
            return dataSource;
        }

        @Override
        public Connection unobserved() throws SQLException {
            return dataSource.getConnection();
        }

        @Override
        public void close() throws SQLException {
            asOwner("drop database " + name + (url.startsWith("jdbc:postgresql:") ? " with (force)" : ""));
        }
    }
}
