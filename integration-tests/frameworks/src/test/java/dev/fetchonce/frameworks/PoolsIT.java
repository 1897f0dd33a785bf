package dev.fetchonce.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pools and DataSources: each query of the application is counted once, what a pool asks for itself never. */
@TestInstance(Lifecycle.PER_CLASS)
class PoolsIT {
    private ReportFile report = ReportFile.NONE;

    @BeforeAll
    void use_all_pools(@TempDir Path folder) {
        report = Program.in(folder)
                .without("resteasy", "jersey", "jetty", "undertow")
                .with("units=com.acme.pools.Used#use")
                .report("com.acme.pools.Pools");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hikari",
                "Dbcp2",
                "TomcatJdbc",
                "C3p0",
                "Agroal",
                "AgroalXa",
                "Vibur",
                "Druid",
                "H2Pool",
                "H2Driver",
                "SpringNested",
                "SpringRouting",
                "Jndi",
                "OverDriverManager"
            })
    void each_query_is_counted_once(String used) {
        assertThat(report.units()).contains("job " + used + ".use 1 x 13");
    }

    @Test
    void what_a_pool_asks_for_itself_is_not_counted() {
        assertThat(report.statements()).noneMatch(each -> each.matches("(?i)select (4711|\\?|1)"));
    }

    @Test
    void data_sources_are_named_by_their_pool_or_their_url() {
        assertThat(report.dataSources())
                .contains("orders-pool", "nested-pool", "jdbc:h2:mem:c3p0", "jdbc:h2:mem:overdrivermanager")
                .noneMatch(each -> each.matches(".*[0-9]{6,}.*|"));
    }

    @Test
    void nothing_of_ours_failed() {
        assertThat(report.faults()).isEmpty();
    }
}
