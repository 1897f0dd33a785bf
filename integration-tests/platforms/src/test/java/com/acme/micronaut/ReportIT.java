package com.acme.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the tests have left when all had run. */
class ReportIT {
    @Test
    void has_the_requests_by_their_routes() throws Exception {
        Report report = ReportJson.read(Path.of("target/fetchonce/fetchonce.json"));

        assertThat(report.units())
                .filteredOn(unit -> unit.kind() == UnitKind.REQUEST)
                .extracting(unit -> unit.name() + ": " + unit.executions())
                .containsExactlyInAnyOrder(
                        "GET /orders/customers/{id}: 1", "GET /orders/one-by-one: 6", "GET /orders/at-once: 2");
    }
}
