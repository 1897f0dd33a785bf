package dev.fetchonce.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the agent the application meets: as good as nothing. */
class IsolationIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_application_sees_the_bridge_and_the_premain_class_alone() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder)
                .observed("")
                .run(
                        "example.Visible",
                        "dev.fetchonce.bootstrap.Bridge",
                        "dev.fetchonce.bootstrap.Hooks",
                        "dev.fetchonce.agent.FetchonceAgent",
                        "dev.fetchonce.agent.start.Startup",
                        "dev.fetchonce.Fetchonce",
                        "dev.fetchonce.shaded.bytebuddy.ByteBuddy",
                        "net.bytebuddy.ByteBuddy",
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "net.ttddyy.dsproxy.support.ProxyDataSource",
                        "net.sf.jsqlparser.parser.CCJSqlParserUtil");

        assertThat(result.out().lines().map(line -> line.substring(line.lastIndexOf(' ') + 1)))
                .containsExactly(
                        "boot",
                        "boot",
                        "application",
                        "hidden",
                        "hidden",
                        "hidden",
                        "hidden",
                        "hidden",
                        "hidden",
                        "hidden");
    }

    @Test
    void the_jar_has_classes_for_the_premain_alone() throws Exception {
        try (JarFile jar = new JarFile(ChildJvm.AGENT)) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> !name.endsWith("/")))
                    .allMatch(name -> name.startsWith("dev/fetchonce/inner/")
                            || name.equals("META-INF/MANIFEST.MF")
                            || name.matches("dev/fetchonce/agent/[A-Za-z-]+\\.class"));
            assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".classdata")))
                    .noneMatch(entry -> entry.getName().contains("/net/")
                            || entry.getName().contains("/com/")
                            || entry.getName().contains("/org/"));
        }
        assertThat(Files.size(Path.of(ChildJvm.AGENT))).isLessThan(12_000_000);
    }

    /**
     * Row 14: a server that brings its own log manager or MBean server did not start, for an agent had begun with the JDK's
     * (inspectit#1465, joular/joularjx#5, open-telemetry/opentelemetry-java-instrumentation#2591, #11151,
     * async-profiler/async-profiler#609, DataDog/dd-trace-java#2399). Guard: premain uses neither; fails where it asks for the
     * platform's MBean server.
     */
    @Test
    void premain_loads_no_logging_no_management_no_network_and_no_byte_buddy() throws Exception {
        List<String> all = loadedBy("example.Visible");
        List<String> loaded = all.subList(0, firstWith(all, "example.Visible "));

        assertThat(loaded).as("the log works").anyMatch(line -> line.contains("dev.fetchonce.bootstrap.Bridge "));
        assertThat(loaded)
                .noneMatch(line -> line.contains("] java.util.logging.")
                        || line.contains("] java.lang.management.")
                        || line.contains("] javax.management.")
                        || line.contains("] sun.management.")
                        || line.contains("] java.net.Socket")
                        || line.contains("dev.fetchonce.shaded."));
    }

    /** They are what a start costs: 244 classes, 115 of them lambdas, took 480 ms of CPU on JDK 25 where 111 took 260. */
    @Test
    void a_jvm_without_a_database_loads_few_of_our_classes_until_its_end() throws Exception {
        List<String> ours = loadedBy("example.Visible").stream()
                .filter(line -> line.contains("] dev.fetchonce."))
                .toList();

        assertThat(ours).as("the report is among them").anyMatch(line -> line.contains("dev.fetchonce.ui.HtmlReport "));
        assertThat(ours).hasSizeLessThan(130);
        assertThat(ours.stream().filter(line -> line.contains("$$Lambda"))).hasSizeLessThan(12);
    }

    @Test
    void the_jvm_prints_no_warning_about_class_data_sharing() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.PlainJdbc", "0");

        assertThat(result.out() + result.err()).doesNotContain("warning");
    }

    private List<String> loadedBy(String main) throws Exception {
        Path log = folder.resolve("classes.log");
        new ChildJvm(folder).with("-Xlog:class+load:file=" + log).observed("").run(main);
        return Files.readAllLines(log);
    }

    private static int firstWith(List<String> lines, String word) {
        int at = 0;
        while (at < lines.size() && !lines.get(at).contains(word)) {
            at++;
        }
        return at;
    }
}
