package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build of three modules by Maven, two at a time, each with two forks. All that is ours in it is a test dependency: the
 * jars of this build, where they are.
 */
class ReactorIT {
    private static final List<String> MODULES = List.of("orders", "products", "web/shop");
    private static final int CLASSES = 4;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              %s
              <artifactId>%s</artifactId>
              <packaging>%s</packaging>
              %s
            </project>
            """;

    private static final String TEST = """
            package com.acme;

            import java.sql.*;
            import org.junit.jupiter.api.Test;

            class Books%1$dTest {
                @Test
                void lists() throws SQLException {
                    list();
                }

                @Test
                void lists_again() throws SQLException {
                    list();
                }

                private static void list() throws SQLException {
                    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:books");
                            Statement statement = connection.createStatement()) {
                        statement.executeQuery("values (1)").close();
                        statement.executeQuery("values (1), (2)").close();
                    }
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void has_one_report_at_its_top_with_every_test() throws Exception {
        write();

        String output = maven("-T2", "test");

        assertThat(output).contains("BUILD SUCCESS");
        Report report = ReportJson.read(directory.resolve("target/fetchonce/fetchonce.json"));
        assertThat(tests(report)).hasSize(MODULES.size() * CLASSES * 2).allSatisfy(test -> {
            assertThat(test.runs()).isEqualTo(1);
            assertThat(test.executions()).isEqualTo(2);
        });
        assertThat(directory.resolve("target/fetchonce/fetchonce.html")).exists();
        assertThat(tests(ReportJson.read(directory.resolve("orders/target/fetchonce/fetchonce.json"))))
                .hasSize(CLASSES * 2);
    }

    private static List<Report.Unit> tests(Report report) {
        return report.units().stream()
                .filter(unit -> unit.kind() == UnitKind.TEST)
                .toList();
    }

    private void write() throws IOException {
        Files.writeString(
                directory.resolve("pom.xml"),
                POM.formatted(
                        "<groupId>com.acme</groupId><version>1</version>",
                        "shop",
                        "pom",
                        MODULES.stream()
                                        .map(each -> "<module>" + each + "</module>")
                                        .collect(Collectors.joining("", "<modules>", "</modules>"))
                                + dependencies()
                                + build()));
        for (String module : MODULES) {
            Path tests = Files.createDirectories(directory.resolve(module + "/src/test/java/com/acme"));
            String up = "../".repeat(module.split("/").length) + "pom.xml";
            Files.writeString(
                    directory.resolve(module + "/pom.xml"),
                    POM.formatted(
                            "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1</version>"
                                    + "<relativePath>" + up + "</relativePath></parent>",
                            module.replace('/', '-'),
                            "jar",
                            ""));
            for (int i = 0; i < CLASSES; i++) {
                // Names of their own, but for the first: two modules may call a test the same.
                int number = i == 0 ? 0 : MODULES.indexOf(module) * CLASSES + i;
                Files.writeString(tests.resolve("Books" + number + "Test.java"), TEST.formatted(number));
            }
        }
    }

    /** Ours and what they need from where they are, which no repository has; the others as anybody has them. */
    private static String dependencies() {
        List<String> all = new ArrayList<>();
        all.add(dependency(
                "org.junit.jupiter", "junit-jupiter", System.getProperty("junit.expected"), "<scope>test</scope>"));
        Stream.of(TestJvm.classPath().split(File.pathSeparator))
                .filter(path -> path.matches(".*/(fetchonce|datasource-proxy|jsqlparser|jackson|h2-)[^/]*\\.jar"))
                .map(path -> dependency(
                        "on.the.disk",
                        String.valueOf(Path.of(path).getFileName()),
                        "1",
                        "<scope>system</scope><systemPath>" + path + "</systemPath>"))
                .forEach(all::add);
        return all.stream().collect(Collectors.joining("", "<dependencies>", "</dependencies>"));
    }

    private static String dependency(String group, String artifact, String version, String more) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version + "</version>" + more + "</dependency>";
    }

    /** The plugins that this build has used already. */
    private static String build() {
        return "<properties><maven.compiler.release>17</maven.compiler.release>"
                + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties><build><plugins>"
                + plugin("resources", "")
                + plugin("compiler", "")
                + plugin("surefire", "<configuration><forkCount>2</forkCount></configuration>")
                + "</plugins></build>";
    }

    private static String plugin(String name, String more) {
        return "<plugin><artifactId>maven-" + name + "-plugin</artifactId><version>"
                + System.getProperty("plugin." + name) + "</version>" + more + "</plugin>";
    }

    private String maven(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("maven.home") + "/bin/mvn",
                "-B",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo")));
        command.addAll(List.of(arguments));
        Path log = directory.resolve("maven.log");
        ProcessBuilder build = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        build.environment().remove("MAVEN_OPTS");
        Process running = build.start();
        if (!running.waitFor(300, TimeUnit.SECONDS)) {
            running.destroyForcibly();
        }
        return Files.readString(log);
    }
}
