package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent attached to a shop that has answered requests already: all its classes are loaded, its factory is built. */
class LateAttachIT {
    @Test
    void names_entities_of_a_factory_that_was_there_before(@TempDir Path folder) {
        try (Shop shop = Shop.bare(folder.resolve("shop")).start()) {
            shop.get("/orders");
            Agent.attach(folder.resolve("tool"), shop.pid(), folder.resolve("report"));
            shop.get("/orders");
            shop.stop();
        }

        ReportFile report = ReportFile.in(folder.resolve("report"));
        JsonNode finding = report.finding(report.request("GET /orders"), "Order.customer");
        assertThat(finding.path("rule").asText()).isEqualTo("n-plus-one");
        assertThat(finding.path("confidence").asText()).isEqualTo("proven");
        assertThat(ReportFile.remedies(finding, "Spring Data JPA")).isNotEmpty();
    }
}
