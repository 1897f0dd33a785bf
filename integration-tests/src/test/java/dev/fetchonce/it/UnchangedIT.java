package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same requests to a shop that is watched and to one that is not: nobody can tell them apart. */
@TestInstance(Lifecycle.PER_CLASS)
class UnchangedIT {
    private Path folder;
    private Shop bare;
    private Shop watched;

    @BeforeAll
    void start(@TempDir Path temp) {
        folder = temp;
        bare = configured(Shop.bare(temp.resolve("bare")));
        watched = configured(Shop.watched(temp.resolve("watched")));
    }

    private static Shop configured(Shop.Builder shop) {
        return shop.setting("spring.datasource.hikari.pool-name=seven")
                .setting("spring.datasource.hikari.maximum-pool-size=7")
                .setting("spring.datasource.hikari.minimum-idle=7")
                .start();
    }

    @AfterAll
    void stop() {
        bare.close();
        watched.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trouble/throws", "/trouble/missing-table", "/trouble/second-review", "/orders/ship-all"})
    void application_sees_its_own_exception(String path) {
        Shop.Answer answer = bare.post(path);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("Exception: ");
        assertThat(watched.post(path)).isEqualTo(answer);
    }

    @Test
    void rolled_back_transaction_leaves_nothing() {
        watched.post("/orders/ship-all");

        assertThat(watched.get("/orders/5").body()).isEqualTo("pending");
    }

    @Test
    void write_lasts() {
        watched.post("/orders/2/ship");

        assertThat(watched.get("/orders/2").body()).isEqualTo("shipped");
    }

    @Test
    void pool_is_injected_by_its_own_class_and_configured_by_properties() {
        assertThat(watched.get("/pool").body())
                .isEqualTo(bare.get("/pool").body())
                .contains("com.zaxxer.hikari.HikariDataSource", "seven", "\"maximum\":7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hikaricp.connections", "hikaricp.connections.max", "jdbc.connections.max"})
    void pool_has_its_metrics(String metric) {
        Shop.Answer answer = watched.get("/actuator/metrics/" + metric);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer).isEqualTo(bare.get("/actuator/metrics/" + metric));
    }

    @Test
    void health_knows_the_database() {
        assertThat(watched.get("/actuator/health")).isEqualTo(bare.get("/actuator/health"));
    }

    @Test
    void requests_that_failed_are_in_the_report() {
        Path mine = folder.resolve("failed");
        try (Shop shop = Shop.watched(mine).start()) {
            shop.post("/trouble/throws");
            shop.post("/trouble/second-review");
            shop.post("/orders/ship-all");
            shop.stop();
        }
        ReportFile report = ReportFile.in(mine.resolve("report"));

        assertThat(report.finding(report.request("POST /trouble/throws"), "Order.customer"))
                .isNotEmpty();
        assertThat(report.finding(report.request("POST /orders/ship-all"), "Order.customer"))
                .isNotEmpty();
        assertThat(report.request("POST /trouble/second-review")
                        .path("executions")
                        .asInt())
                .isEqualTo(1);
    }
}
