package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pools: the agent takes nothing from them, and sees what the application asks for, once. */
class PoolsIT {
    private static final int EACH = 2 + 100 + 1;

    @TempDir
    private Path folder;

    /**
     * Rows 3, 4 and 10: a statement cache that was keyed by connections never hit, because a wrapper was equal to nothing
     * (p6spy/p6spy#267); a bean that was expected as a HikariDataSource was a {@code $Proxy49}
     * (spring-projects/spring-boot#12271); a statement that was used again lost its text (elastic/apm-agent-java#221).
     * Guards: {@code Observed.equals}, {@code StatementLinks}; that {@code getConnection} is woven and no DataSource
     * replaced. Seen to fail without each of the first two: no pool knew itself.
     */
    @Test
    void each_pool_prepares_once_what_it_has_in_its_cache_and_knows_its_own_objects() {
        Program program = new Program("Pooled", folder).watched();

        assertThat(program.run().lines())
                .containsExactly(
                        "hikari rows 1, prepared 100",
                        "hikari knows itself true",
                        "hikari is com.zaxxer.hikari.HikariDataSource",
                        "dbcp2 rows 1, prepared 1",
                        "dbcp2 knows itself true",
                        "dbcp2 is org.apache.commons.dbcp2.BasicDataSource",
                        "tomcat rows 1, prepared 1",
                        "tomcat knows itself true",
                        "tomcat is org.apache.tomcat.jdbc.pool.DataSource",
                        "c3p0 rows 1, prepared 1",
                        "c3p0 knows itself true",
                        "c3p0 is com.mchange.v2.c3p0.ComboPooledDataSource",
                        "agroal rows 1, prepared 100",
                        "agroal knows itself true",
                        "agroal is io.agroal.pool.DataSource",
                        "vibur rows 1, prepared 1",
                        "vibur knows itself true",
                        "vibur is org.vibur.dbcp.ViburDBCPDataSource",
                        "druid rows 1, prepared 1",
                        "druid knows itself true",
                        "druid is com.alibaba.druid.pool.DruidDataSource");
        assertThat(program.report().main().path("executions").asInt())
                .as("what the application asked each pool for, and none of the pools' own test queries")
                .isEqualTo(7 * EACH);
        assertThat(program.report().texts("diagnostics", "dataSources"))
                .as("names that are the same at each start")
                .containsExactlyInAnyOrder(
                        "jdbc:tap:agroal",
                        "HikariPool-1",
                        "jdbc:tap:c3p0",
                        "jdbc:tap:dbcp2",
                        "jdbc:tap:druid",
                        "jdbc:tap:tomcat",
                        "p1");
        assertThat(program.faults()).isEmpty();
    }

    /**
     * Rows 2 and 11: {@code Statement.getConnection()} was the raw connection, so that Spring closed the transaction's own
     * (open-telemetry/opentelemetry-java-instrumentation#10550, opentracing-contrib/java-jdbc#125); a query counted once
     * for each DataSource it went through (the first, #5012). Guards: {@code StatementLinks.getConnection} and {@code
     * Observed.equals} (seen to fail without both: the transaction's connection was closed), and {@code Recorder.enter}
     * (without it: 11 executions). What we found ourselves: a pool that knows its connections by class name did not
     * evict (without {@code GivenBackAdvice}), and Spring's SingleConnectionDataSource, which knows its connection by
     * identity, had it closed (without {@code ShouldCloseAdvice}, and where that asks about the bare connection alone).
     */
    @Test
    void spring_finds_the_connections_that_it_looks_for() {
        Program program = new Program("Spring", folder).watched();

        assertThat(program.run().lines())
                .containsExactly(
                        "streamed [1, 2, 3]", "then 3", "nested [1, 2, 3]", "evicted 1", "single []", "early [][]");
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(9);
        assertThat(program.faults()).isEmpty();
    }

    /**
     * Row 22: "Wrapper cannot be created" where an application server wraps again what it was given (p6spy/p6spy#286,
     * #188). Guard: delegates have no interface of ours, which no other loader would see. Fails where they have one:
     * IllegalArgumentException in the container. {@code Jndi} in the frameworks' PoolsIT is a real one.
     */
    @Test
    void a_container_wraps_once_more_what_it_is_given() {
        Program program = new Program("Container", folder).watched();

        assertThat(program.run().lines())
                .containsExactly(
                        "of the container true 0",
                        "of the container true 1",
                        "of the container true 2",
                        "of the container knows itself true");
        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(3);
        assertThat(program.faults()).isEmpty();
    }
}
