package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 9: a cache of huge dynamic SQL, maps that only a full collection clears, and the proxies of a pool's statements
 * filled the heap (open-telemetry/opentelemetry-java-instrumentation#13180, #14258, #3514;
 * opentracing-contrib/java-specialagent#594; newrelic/newrelic-java-agent PR 2963). A million of each takes minutes:
 * {@code -Dflood.different=1000000} does that; what each may leave behind is the same.
 */
class FloodIT {
    private static final int DIFFERENT = Integer.getInteger("flood.different", 10_000);
    private static final int IN_PAGES = Integer.getInteger("flood.pages", 1_000);
    private static final int UNCLOSED = Integer.getInteger("flood.unclosed", 50_000);

    @TempDir
    private Path folder;

    /**
     * Guard: {@code Bounds}, {@code ReportBuilder} and {@code ColumnsRead} count characters. Fails where they count
     * statements alone: OutOfMemoryError in the application.
     */
    @Test
    void different_statements_of_ten_kilobytes_fit_into_a_small_heap() {
        Program program = flooded("different", DIFFERENT);

        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(DIFFERENT);
        assertThat(program.report().texts("diagnostics", "truncated")).isNotEmpty();
        assertThat(program.faults()).isEmpty();
    }

    /** Guard: {@code Collector} and {@code ShapeCache} count characters. Fails without these and the above. */
    @Test
    void so_do_those_of_many_units() {
        Program program = flooded("pages", IN_PAGES);

        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(IN_PAGES);
        assertThat(program.faults()).isEmpty();
    }

    /** Guard: a connection holds no statement of its own. Fails where it holds them: OutOfMemoryError after 20,000. */
    @Test
    void statements_that_are_never_closed_fit_into_a_small_heap() {
        Program program = flooded("unclosed", UNCLOSED);

        assertThat(program.report().main().path("executions").asInt()).isEqualTo(UNCLOSED);
        assertThat(program.faults()).isEmpty();
    }

    private Program flooded(String how, int count) {
        Program program = new Program("Flood", folder)
                .with("-Xmx64m", "-XX:+UseSerialGC")
                .watched("units=com.acme.breakages.Flood#page");

        assertThat(program.run(how, String.valueOf(count))).isEqualTo("rows " + count + "\n");
        return program;
    }
}
