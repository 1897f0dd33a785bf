package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests at the same time are units of their own. */
class ConcurrencyIT {
    private static final int TIMES = 50;

    /** What of a finding does not tell how long things took. */
    private static final List<String> TIMELESS =
            List.of("id", "rule", "confidence", "source", "relation", "callSite", "evidence", "remedies", "runs");

    @TempDir
    private Path folder;

    @Test
    void fifty_requests_at_once_give_the_findings_of_fifty_in_a_row() {
        ReportFile row = watch("row", shop -> {
            for (int i = 0; i < TIMES; i++) {
                shop.get("/products");
            }
        });
        ReportFile once = watch(
                "once",
                shop -> assertThat(shop.getAtOnce("/products", TIMES))
                        .hasSize(TIMES)
                        .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200)));

        for (ReportFile report : List.of(row, once)) {
            JsonNode unit = report.request("GET /products");
            assertThat(unit.path("runs").asInt()).isEqualTo(TIMES);
            assertThat(unit.path("executions").asInt()).isEqualTo(TIMES * 11);
            assertThat(unit.path("maxExecutions").asInt()).isEqualTo(11);
            assertThat(report.findings())
                    .hasSize(2)
                    .allSatisfy(
                            finding -> assertThat(finding.path("runs").asInt()).isEqualTo(TIMES));
        }
        for (JsonNode finding : row.findings()) {
            JsonNode same = once.finding(
                    once.request("GET /products"), finding.path("title").asText());
            assertThat(TIMELESS).allSatisfy(name -> assertThat(same.path(name)).isEqualTo(finding.path(name)));
        }
    }

    @Test
    void two_pages_at_once_never_mix() {
        ReportFile report = watch("mixed", shop -> {
            Thread other = new Thread(() -> shop.getAtOnce("/customers", TIMES));
            other.start();
            shop.getAtOnce("/orders", TIMES);
            join(other);
        });

        for (String page : List.of("GET /customers", "GET /orders")) {
            JsonNode unit = report.request(page);
            assertThat(unit.path("runs").asInt()).as(page).isEqualTo(TIMES);
            assertThat(unit.path("executions").asInt()).as(page).isEqualTo(TIMES * 6);
            assertThat(unit.path("maxExecutions").asInt()).as(page).isEqualTo(6);
            assertThat(report.findings(unit)).as(page).hasSize(1);
        }
    }

    private ReportFile watch(String name, Consumer<Shop> requests) {
        try (Shop shop = Shop.watched(folder.resolve(name)).start()) {
            requests.accept(shop);
            shop.stop();
        }
        return ReportFile.in(folder.resolve(name).resolve("report"));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
