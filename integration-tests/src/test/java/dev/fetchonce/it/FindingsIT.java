package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shop under the agent, each page asked for once: every bad page is found and proven, every twin is silent. */
@TestInstance(Lifecycle.PER_CLASS)
class FindingsIT {
    private static final int MOST_WOVEN = 100;

    private ReportFile report;
    private List<String> woven = List.of();

    @BeforeAll
    void ask_for_every_page(@TempDir Path folder) {
        try (Shop shop = Shop.watched(folder, "debug=true")
                .setting("shop.report.first=PT0S")
                .start()) {
            Twins.pages().forEach(shop::get);
            shop.awaitLog("pieces, at once");
            shop.stop();
            woven = shop.err()
                    .lines()
                    .filter(line -> line.startsWith("fetchonce: weaving "))
                    .toList();
        }
        report = ReportFile.in(folder.resolve("report"));
    }

    static Stream<Expected> expected() {
        return Expected.ALL.stream();
    }

    static Stream<Twins> twins() {
        return Twins.all().stream();
    }

    static Stream<Twins> singleTwins() {
        return Twins.SINGLE.stream();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void bad_page_is_proven_and_its_relation_named(Expected expected) {
        JsonNode finding = finding(expected);

        assertThat(finding.path("rule").asText()).isEqualTo("n-plus-one");
        assertThat(finding.path("confidence").asText()).isEqualTo("proven");
        assertThat(finding.path("repeated").path("executions").asInt()).isEqualTo(expected.repeats());
        assertThat(finding.path("repeated").path("distinctBinds").asInt()).isEqualTo(expected.repeats());
        assertThat(finding.path("source").path("rows").asInt()).isEqualTo(expected.rows());
        JsonNode relation = finding.path("relation");
        assertThat(relation.path("kind").asText()).isEqualTo(expected.kind());
        assertThat(relation.path("from").asText()).isEqualTo(expected.from());
        assertThat(relation.path("to").asText()).isEqualTo(expected.to());
        assertThat(relation.path("entity").asText()).isEqualTo(expected.entity());
        assertThat(relation.path("attribute").asText()).isEqualTo(expected.attribute());
    }

    @ParameterizedTest
    @MethodSource("expected")
    void loop_frame_is_the_very_line_of_the_loop(Expected expected) {
        JsonNode frame = ReportFile.loopFrame(finding(expected));

        assertThat(frame.path("class").asText()).isEqualTo(expected.marker().className());
        assertThat(frame.path("line").asInt()).isEqualTo(expected.marker().line());
        assertThat(frame.path("method").asText()).contains(expected.method());
    }

    @ParameterizedTest
    @MethodSource("expected")
    void remedies_serve_whoever_owns_the_code(Expected expected) {
        JsonNode finding = finding(expected);

        assertThat(List.of(Host.current().framework(), "JPA", "SQL"))
                .allSatisfy(framework -> assertThat(ReportFile.remedies(finding, framework))
                        .as(framework + " among " + finding.path("remedies"))
                        .isNotEmpty()
                        .allSatisfy(remedy ->
                                assertThat(remedy.path("after").asText()).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void counts_of_both_twins_are_what_they_really_ran(Twins twins) {
        assertThat(unit(twins.bad()).path("maxExecutions").asInt()).isEqualTo(twins.badStatements());
        assertThat(unit(twins.fixed()).path("maxExecutions").asInt()).isEqualTo(twins.fixedStatements());
    }

    @ParameterizedTest
    @MethodSource("singleTwins")
    void prediction_is_what_the_fixed_twin_really_runs(Twins twins) {
        assertThat(unit(twins.bad()).path("executions").asLong() - avoidable(twins.bad()))
                .isEqualTo(unit(twins.fixed()).path("maxExecutions").asLong());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void bad_page_is_found_and_its_twin_is_silent(Twins twins) {
        assertThat(report.findings(unit(twins.bad()))).isNotEmpty();
        assertThat(report.findings(unit(twins.fixed()))).isEmpty();
    }

    @Test
    void batch_size_leaves_what_the_batched_twin_runs() {
        JsonNode finding = report.finding(unit(Twins.BATCHED.bad()), "Order.customer");

        assertThat(ReportFile.remedies(finding, "Hibernate")
                        .get(0)
                        .path("executionsAfter")
                        .asInt())
                .isEqualTo(Twins.BATCHED.fixedStatements());
    }

    @Test
    void both_levels_of_a_chain_are_one_proven_finding_whose_first_remedy_leaves_what_the_twin_runs() {
        JsonNode unit = unit(Twins.CHAIN.bad());
        JsonNode items = report.finding(unit, "Order.items");

        assertThat(items.path("confidence").asText()).isEqualTo("proven");
        assertThat(items.path("relation").path("kind").asText()).isEqualTo("to-many");
        assertThat(ReportFile.loopFrame(items).path("line").asInt())
                .isEqualTo(Marker.loop("chain-items").line());
        assertThat(items.path("levels")).hasSize(2);
        assertThat(items.path("levels").path(1).path("title").asText()).isEqualTo("OrderItem.product");
        assertThat(items.path("remedies").path(0).path("executionsAfter").asInt())
                .isEqualTo(Twins.CHAIN.fixedStatements());
        assertThat(avoidable(Twins.CHAIN.bad())).isEqualTo(Twins.CHAIN.badStatements() - Twins.CHAIN.fixedStatements());
    }

    @Test
    void first_remedy_of_a_page_with_one_finding_leaves_what_its_twin_runs() {
        for (String page : List.of("/orders", "/orders/json", "/orders/items", "/customers", "/products/tags")) {
            JsonNode finding = report.findings(unit(page)).get(0);

            assertThat(finding.path("remedies").path(0).path("executionsAfter").asLong())
                    .as(page)
                    .isEqualTo(unit("/fixed" + page).path("maxExecutions").asLong());
        }
    }

    @Test
    void serialiser_that_triggers_the_loading_is_named_as_what_it_is() {
        JsonNode finding = report.finding(unit("/orders/json"), "Order.customer");

        assertThat(finding.path("confidence").asText()).isEqualTo("proven");
        assertThat(finding.path("relation").path("from").asText()).isEqualTo("orders.customer_id");
        JsonNode frame = ReportFile.loopFrame(finding);
        assertThat(frame.path("class").asText() + "#" + frame.path("method").asText())
                .matches("(com\\.fasterxml|tools)\\.jackson\\..*|com\\.acme\\.shop\\.orders\\.\\w+#json");
    }

    @Test
    void same_question_again_and_again_is_a_duplicate() {
        List<JsonNode> findings = report.findings(unit("/orders/signed"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).path("rule").asText()).isEqualTo("duplicate-query");
        assertThat(findings.get(0).path("repeated").path("executions").asInt()).isEqualTo(7);
        assertThat(findings.get(0).path("repeated").path("distinctBinds").asInt())
                .isEqualTo(1);
        JsonNode frame = ReportFile.loopFrame(findings.get(0));
        assertThat(frame.path("line").asInt())
                .isEqualTo(Marker.loop("same-question").line());
    }

    @Test
    void scheduled_job_is_a_unit_of_its_own() {
        List<JsonNode> jobs = report.findings().stream()
                .filter(finding -> finding.path("title").asText().equals("Category.products"))
                .toList();

        assertThat(jobs).hasSize(1);
        JsonNode unit = report.unit(jobs.get(0).path("unit").asText());
        assertThat(unit.path("kind").asText()).isEqualTo("job");
        assertThat(unit.path("name").asText()).contains("StockReport").contains("rowByRow");
        assertThat(unit.path("maxExecutions").asInt()).isEqualTo(1 + 5);
        assertThat(ReportFile.loopFrame(jobs.get(0)).path("line").asInt())
                .isEqualTo(Marker.loop("category-products").line());
    }

    @Test
    void nothing_else_is_found() {
        List<String> guilty = Stream.concat(
                        Twins.all().stream().map(twins -> "GET " + twins.bad()), Stream.of("rowByRow"))
                .toList();

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(guilty)
                        .anyMatch(report.unit(finding.path("unit").asText())
                                .path("name")
                                .asText()::endsWith));
    }

    @Test
    void nothing_was_lost() {
        assertThat(report.json().path("schemaVersion").asText()).isEqualTo("1.0");
        assertThat(report.json().path("diagnostics").path("faults")).isEmpty();
        assertThat(report.json().path("diagnostics").path("truncated")).isEmpty();
    }

    @Test
    void few_classes_are_woven_and_debug_lists_them() {
        assertThat(woven).isNotEmpty().hasSizeLessThan(MOST_WOVEN);
    }

    private long avoidable(String page) {
        return report.findings(unit(page)).stream()
                .mapToLong(finding -> finding.path("avoidableExecutions").asLong())
                .sum();
    }

    private JsonNode unit(String page) {
        return report.request("GET " + page);
    }

    private JsonNode finding(Expected expected) {
        return report.finding(unit(expected.page()), expected.title());
    }
}
