package dev.fetchonce.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same site in all servlet containers: the same units of work, the same findings. */
class ServersIT {
    private static final String MAIN = "com.acme.servers.Servers";

    private static final List<String> UNITS = List.of(
            "main com.acme.servers.Servers.main 1 x 12",
            "request GET /site/customers/{id} 2 x 6",
            "request GET /site/customers/fail 1 x 6",
            "request GET /site/later/dispatch 1 x 7", // 1 before it let go of its thread, and 6 when it was dispatched
            "request GET /site/later/twice 1 x 8",
            "request GET /site/later/complete 1 x 1",
            "request GET /site/later/timeout 1 x 1");

    private static final List<String> GUILTY = List.of(
            "GET /site/customers/{id}",
            "GET /site/customers/fail",
            "GET /site/later/dispatch",
            "GET /site/later/twice");

    /** Once before each time that it lets go of its thread: only one unit over all threads shows that. */
    private static final String ASKED_TWICE = "duplicate-query customer proven 2 in GET /site/later/twice";

    private static final String RESOURCE = "GET /site/rest/people/{id}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tomcat_9() {
        assertSite(Program.in(folder).onlyWith("tomcat9").report(MAIN, "TomcatServer", "com.acme.oldsite"));
    }

    @Test
    void tomcat_10_with_jersey() {
        assertSite(
                Program.in(folder)
                        .without("resteasy", "jetty", "undertow")
                        .report(MAIN, "TomcatServer", "com.acme.site", "com.acme.servers.Jersey"),
                RESOURCE);
    }

    @Test
    void tomcat_11() {
        assertSite(Program.in(folder).onlyWith("tomcat11").report(MAIN, "TomcatServer", "com.acme.site"));
    }

    @Test
    void jetty_10() {
        assertSite(Program.in(folder).onlyWith("jetty10").report(MAIN, "JettyServer", "com.acme.oldsite"));
    }

    @Test
    void jetty_12() {
        assertSite(Program.in(folder)
                .without("resteasy", "jersey", "tomcat", "undertow")
                .report(MAIN, "JettyServer", "com.acme.site"));
    }

    @Test
    void undertow_with_resteasy() {
        assertSite(
                Program.in(folder)
                        .without("jersey", "tomcat", "jetty")
                        .report(MAIN, "UndertowServer", "com.acme.site", "com.acme.servers.Resteasy"),
                RESOURCE);
    }

    private static void assertSite(ReportFile report, String... resources) {
        List<String> units = new ArrayList<>(UNITS);
        List<String> findings = new ArrayList<>(List.of(ASKED_TWICE));
        GUILTY.forEach(each -> findings.add(names(each)));
        for (String each : resources) {
            units.add("request " + each + " 1 x 6");
            findings.add(names(each));
        }
        assertThat(report.faults()).isEmpty();
        assertThat(report.units()).containsExactlyInAnyOrderElementsOf(units);
        assertThat(report.findings().stream().filter(each -> each.contains(" in GET ")))
                .containsExactlyInAnyOrderElementsOf(findings);
    }

    private static String names(String unit) {
        return "n-plus-one customer → app_user proven 5 in " + unit;
    }
}
