package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.plain.Database;
import com.fasterxml.jackson.databind.JsonNode;
import dev.fetchonce.it.Row.LookUp;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The known figures, reproduced by a program over DriverManager alone. */
class PlainShopIT {
    @TempDir
    private Path folder;

    @Test
    void five_customers_with_users_cost_6_and_need_1() throws SQLException {
        ReportFile report = Plain.watch(folder, Plain.SHOP, "5-customers");

        assertThat(report.main().path("maxExecutions").asInt()).isEqualTo(6);
        assertThat(report.findings()).hasSize(1);
        JsonNode finding = findingFrom(report, "customer.user_id");
        assertProven(finding, "app_user.id", 5, 5);
        assertLoop(finding, "plain-user");
        assertRewritten(report, new Database("customers", 5), finding);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 1000})
    void products_with_category_and_supplier_cost_two_each_and_need_1(int products) throws SQLException {
        ReportFile report = Plain.watch(folder, Plain.SHOP, products + "-products");

        assertThat(report.main().path("maxExecutions").asInt()).isEqualTo(1 + 2 * products);
        assertThat(report.findings()).hasSize(2);
        JsonNode category = findingFrom(report, "product.category_id");
        JsonNode supplier = findingFrom(report, "product.supplier_id");
        assertProven(category, "category.id", products, 5);
        assertProven(supplier, "supplier.id", products, 5);
        assertLoop(category, "plain-category");
        assertLoop(supplier, "plain-supplier");
        assertRewritten(report, new Database("products", products), category, supplier);
        assertRewritten(report, new Database("products", products), supplier, category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-customers-fixed", "12-products-fixed", "1000-products-fixed"})
    void fixed_twins_cost_1_and_are_silent(String scenario) {
        ReportFile report = Plain.watch(folder, Plain.SHOP, scenario);

        assertThat(report.main().path("maxExecutions").asInt()).isEqualTo(1);
        assertThat(report.findings()).isEmpty();
    }

    private static JsonNode findingFrom(ReportFile report, String column) {
        return report.findings().stream()
                .filter(finding ->
                        finding.path("relation").path("from").asText().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing from " + column + " in " + report.findings()));
    }

    private static void assertProven(JsonNode finding, String to, int repeats, int distinct) {
        assertThat(finding.path("rule").asText()).isEqualTo("n-plus-one");
        assertThat(finding.path("confidence").asText()).isEqualTo("proven");
        assertThat(finding.path("relation").path("to").asText()).isEqualTo(to);
        assertThat(finding.path("source").path("rows").asInt()).isEqualTo(repeats);
        assertThat(finding.path("repeated").path("executions").asInt()).isEqualTo(repeats);
        assertThat(finding.path("repeated").path("distinctBinds").asInt()).isEqualTo(distinct);
        assertThat(finding.path("avoidableExecutions").asInt()).isEqualTo(repeats);
        assertThat(finding.path("remedies").path(0).path("executionsAfter").asInt())
                .isEqualTo(1);
    }

    private static void assertLoop(JsonNode finding, String marker) {
        JsonNode frame = ReportFile.loopFrame(finding);

        assertThat(frame.path("class").asText()).isEqualTo(Marker.loop(marker).className());
        assertThat(frame.path("line").asInt()).isEqualTo(Marker.loop(marker).line());
    }

    /** The rewrite must give each row of the source with the values of the rows that were fetched for it. */
    private static void assertRewritten(ReportFile report, Database database, JsonNode finding, JsonNode... siblings)
            throws SQLException {
        List<LookUp> lookUps = Stream.concat(Stream.of(finding), Stream.of(siblings))
                .map(each -> lookUp(report, each))
                .toList();
        JsonNode remedy = ReportFile.remedies(finding, "SQL").get(0);
        try (Connection connection = database.open()) {
            String source =
                    report.sql(finding.path("source").path("fingerprint").asText());
            List<Row> expected = Row.nested(connection, source, lookUps);
            List<Row> rewritten = Row.all(connection, remedy.path("after").asText());

            assertThat(expected).hasSize(finding.path("source").path("rows").asInt());
            assertThat(rewritten).isEqualTo(expected);
        }
    }

    private static LookUp lookUp(ReportFile report, JsonNode finding) {
        String sql = report.sql(finding.path("repeated").path("fingerprint").asText());
        return new LookUp(sql, finding.path("source").path("column").asText());
    }
}
