package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 1: {@code SWPreparedStatement cannot be cast to OraclePreparedStatement} (apache/skywalking#680), {@code
 * TracingConnection cannot be cast to BaseConnection} (opentracing-contrib/java-specialagent#341), {@code $Proxy cannot
 * be cast to PgConnection} (tminglei/slick-pg#441), javamelody#418, eclipselink#2423, flyway#999, dbunit-extension#692.
 */
class VendorCastsIT {
    @TempDir
    private Path folder;

    /** Guard: {@code Casts} in the agent. Seen to fail without it: ClassCastException at the first line. */
    @Test
    void casts_to_the_classes_of_drivers_and_pools_work_as_they_do_without_us() {
        Program program = new Program("VendorCasts", folder).watched();

        assertThat(program.run().lines())
                .containsExactly(
                        "data source: true",
                        "instanceof: true",
                        "pattern: false",
                        "lambda: false",
                        "generic: false",
                        "unwrap: false",
                        "driver manager: false",
                        "statement: false",
                        "call: false",
                        "rows: true",
                        "metadata: H2 JDBC Driver",
                        "pool: true",
                        "stranger: false",
                        "stranger: refused",
                        "null: null false");
        assertThat(program.report().texts("diagnostics", "truncated"))
                .contains("What the application runs through org.h2.jdbc.JdbcConnection after a cast to that class was"
                        + " not seen.")
                .noneMatch(each -> each.contains("MetaData"));
        assertThat(program.faults()).isEmpty();
    }
}
