package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Row 18: another agent transformed a class again to which a member had been added: "attempted to change the schema"
 * (jmockit#125; jacoco/jacoco#272, #35, #1357; open-telemetry/opentelemetry-java-instrumentation PR 840). Here are other
 * agents that change the same classes, before us and after us on the command line.
 */
class NeighboursIT {
    @TempDir
    private static Path alone;

    private static List<String> told = List.of();
    private static String said = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void run_alone() {
        Program program = new Program("Faultless", alone).watched();
        said = program.run();
        told = told(program);
    }

    /**
     * Guard: the {@code Transformer} is one that can transform again, and so comes after those that cannot. Fails where it
     * cannot, and is first: JaCoCo takes a woven class of the application for another one than its report will find.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void jacoco_covers_what_it_covers_without_us(boolean weAreFirst) {
        String bare =
                new Program("VendorCasts", folder).with(jacoco("bare.exec")).run();
        Program program = beside("VendorCasts", jacoco("watched.exec"), weAreFirst);

        assertThat(program.run()).isEqualTo(bare);
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(1);
        assertThat(program.faults()).isEmpty();
        assertThat(coverage("watched.exec", "com/acme/")).isNotEmpty().isEqualTo(coverage("bare.exec", "com/acme/"));
        assertThat(coverage("watched.exec", "dev/fetchonce/")).hasSizeLessThan(5);
    }

    /**
     * Guard: {@code Weaver} adds no member. Fails where it adds one: Mockito cannot mock the class, and we cannot weave
     * the JDK's.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mockito_mocks_what_we_have_woven(boolean weAreFirst) {
        Program program = beside("Mocked", "-javaagent:" + mockito(), weAreFirst);

        assertThat(program.run().lines())
                .containsExactly("before 42", "mock gives null", "spy 42", "mock answers 42", "after 42");
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(4);
        assertThat(program.faults()).isEmpty();
    }

    /**
     * Guard: {@code MethodGraph.Compiler.ForDeclaredMethods} in {@code Weaver}. Fails without it where we are second: an
     * interface that the other agent has added has no class file, so that a servlet and the JDK's threads were not woven.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_agent_of_opentelemetry_sees_what_we_see(boolean weAreFirst) {
        Program program = beside("Faultless", "-javaagent:" + neighbour("opentelemetry"), weAreFirst)
                .with(
                        "-Dotel.traces.exporter=none",
                        "-Dotel.metrics.exporter=none",
                        "-Dotel.logs.exporter=none",
                        "-Dotel.javaagent.logging=none");

        assertThat(program.run()).isEqualTo(said);
        assertThat(told(program)).isEqualTo(told);
    }

    /** HotSwap. Guard: {@code Weaver} adds no member. Fails where it adds one: "attempted to change the schema". */
    @Test
    void a_class_that_is_replaced_while_it_is_used_stays_woven() {
        Program program = new Program("HotSwap", folder)
                .with("-javaagent:" + Jars.ofAgent("com.acme.breakages.HotSwap", folder))
                .watched();

        assertThat(program.run().lines()).containsExactly("before REGULAR", "after REGULAR");
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(2);
        assertThat(program.faults()).isEmpty();
    }

    private Program beside(String main, String agent, boolean weAreFirst) {
        Program program = new Program(main, folder).with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return weAreFirst ? program.watched().with(agent) : program.with(agent).watched();
    }

    private static List<String> told(Program program) {
        ReportFile report = program.report();
        return Stream.of(
                        report.units().stream().map(each -> each.path("name").asText() + " " + each.path("executions")),
                        report.findings().stream()
                                .map(each -> each.path("title").asText() + " " + each.path("confidence")),
                        program.faults().stream())
                .flatMap(each -> each)
                .toList();
    }

    private String jacoco(String file) {
        return "-javaagent:" + neighbour("jacoco") + "=destfile=" + folder.resolve(file);
    }

    private Map<String, String> coverage(String file, String names) {
        Map<String, String> classes = Coverage.in(folder.resolve(file));
        classes.keySet().removeIf(each -> !each.startsWith(names));
        return classes;
    }

    private static Path neighbour(String name) {
        return Path.of("target/neighbours", name + ".jar").toAbsolutePath();
    }

    private static String mockito() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> each.contains("mockito-core"))
                .findFirst()
                .orElseThrow();
    }
}
