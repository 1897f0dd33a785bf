package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver hears what the application asks, and nothing that we would like to know. */
class DriversIT {
    @TempDir
    private Path folder;

    /**
     * Rows 5 to 8: metadata that were read under a cache's lock dead-locked with a pool's connection creation
     * (open-telemetry/opentelemetry-java-instrumentation#4188); metadata that run statements ran into themselves (the
     * same, #2644; elastic/apm-agent-java#1612); {@code getClientInfo()} threw, and a pool took the connection for dead
     * (the same, #5946); {@code getMetaData} for each query (the same, #8303). Guard: we make no JDBC call of our own.
     * Seen to fail where a connection was asked for its URL as it was handed out: refused 54 times, and
     * the stack ran over in the driver.
     */
    @Test
    void hears_no_call_that_the_application_did_not_make() {
        String bare = new Program("HostileDriver", folder.resolve("bare")).run();
        Program program = new Program("HostileDriver", folder).watched();

        assertThat(program.run()).isEqualTo(bare).contains("connections that broke: 0", "ended: true");
        assertThat(program.faults()).isEmpty();
    }

    /**
     * Row 12: AbstractMethodError or SQLFeatureNotSupportedException from {@code unwrap} and {@code isWrapperFor} of old
     * drivers (pivot4j#134, and what OpenTelemetry's agent has to catch). Guard: we make no JDBC call of our own. Fails
     * where a connection is asked {@code isWrapperFor} before it is wrapped: nothing was observed.
     */
    @Test
    void lacks_what_jdbc_4_added_and_is_observed_all_the_same() {
        String bare = new Program("JdbcThree", folder.resolve("bare")).run();
        Program program = new Program("JdbcThree", folder).watched();

        assertThat(program.run())
                .isEqualTo(bare)
                .contains("found true 2", "isWrapperFor is not there", "spring [1, 2, 3]");
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(5);
        assertThat(program.faults()).isEmpty();
    }
}
