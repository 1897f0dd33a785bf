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

/** Each way into an application that the agent knows, taken once with the real framework. */
@TestInstance(Lifecycle.PER_CLASS)
class WaysIT {
    private ReportFile report = ReportFile.NONE;

    @BeforeAll
    void take_all_ways(@TempDir Path folder) {
        report = Program.in(folder)
                .without("resteasy", "jersey", "hk2", "jetty", "undertow", "tomcat")
                .with("units=com.acme.ways.ConfiguredWay$Import#runAll,com.acme.ways.*$Import#handle*")
                .report("com.acme.ways.Ways");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job Nightly.closeDay 1 x 7", // 1 of an event that it publishes
                "job Mailer.send 1 x 6",
                "message Billing.on 1 x 6",
                "message Orders.shipped 1 x 6",
                "message Orders.paid 1 x 6",
                "message Parcels.arrived 1 x 6",
                "message Letters.onMessage 1 x 6",
                "job statements.totals 1 x 16", // 2 chunks of 2 items and 6
                "main SpringBootWay.run 1 x 6",
                "main WarmUp.run 1 x 6",
                "request GET /flux/customers/{id} 1 x 6",
                "request GET /flux/routes/{id} 1 x 6",
                "request acme.Customers/List 1 x 6",
                "job Cleaner.hourly 1 x 6",
                "job Import.runAll 1 x 7",
                "job Import.handleRest 1 x 1",
                "main com.acme.ways.Ways.main 1 x 12"
            })
    void is_a_unit(String unit) {
        assertThat(report.units()).contains(unit);
    }

    @Test
    void nothing_else_is_a_unit() {
        assertThat(report.units()).hasSize(17);
    }

    @Test
    void nothing_of_ours_failed() {
        assertThat(report.faults()).isEmpty();
    }
}
