package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fetchonce.model.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportJsonTest {
    private static final String FULL = ReportJson.write(SampleReports.withOneFinding());

    @Test
    void reads_back_what_it_wrote() throws IOException {
        Report report = SampleReports.withOneFinding();
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.writeCompact(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.write(SampleReports.empty()))).isEqualTo(SampleReports.empty());
    }

    @Test
    void writes_the_same_bytes_for_the_same_report() throws IOException {
        assertThat(ReportJson.write(ReportJson.read(FULL))).isEqualTo(FULL).doesNotContain("\r");
    }

    /** Half a character is what cutting SQL at a length may leave; no file takes it as it is. */
    @Test
    void writes_any_text_in_a_way_that_a_file_can_hold(@TempDir Path folder) throws IOException {
        String odd = "half \uD83D\u0007, other half \uDE00 \uDE00, whole \uD83D\uDE00, last \uD83D";
        Report report = SampleReports.with(
                odd, SampleReports.withOneFinding().findings().get(0), 1);
        Path file = Files.writeString(folder.resolve("report.json"), ReportJson.write(report));
        assertThat(ReportJson.read(Files.readString(file)).application()).isEqualTo(odd);
    }

    @Test
    void names_things_as_the_contract_does() throws IOException {
        JsonNode finding = new ObjectMapper().readTree(FULL).at("/findings/0");
        assertThat(finding.at("/callSite/frames/0/class").asText()).isEqualTo("com.acme.OrderService");
        assertThat(finding.at("/callSite/frames/0").has("className")).isFalse();
        assertThat(finding.at("/callSite/place").asText()).isEqualTo("com.acme.OrderService#list");
        assertThat(finding.at("/confidence").asText()).isEqualTo("proven");
        assertThat(finding.at("/relation/kind").asText()).isEqualTo("to-one");
        assertThat(finding.at("/timeline/repeats/0/1").asLong()).isEqualTo(900_000);
    }

    @Test
    void writes_evidence_with_its_kind_its_sentence_and_its_figures() throws IOException {
        JsonNode evidence = new ObjectMapper().readTree(FULL).at("/findings/0/evidence");
        for (int i = 0; i < evidence.size(); i++) {
            Evidence expected = SampleReports.everyEvidence().get(i);
            assertThat(evidence.at("/" + i + "/kind").asText()).isEqualTo(expected.kind());
            assertThat(evidence.at("/" + i + "/sentence").asText()).isEqualTo(expected.sentence());
        }
        assertThat(evidence.at("/0").properties().stream().map(Map.Entry::getKey))
                .containsExactly("kind", "sentence", "from", "to", "matched", "distinct", "inOrder", "why");
    }

    @Test
    void keeps_evidence_of_a_kind_it_does_not_know() throws IOException {
        String newer = FULL.replace("\"kind\": \"same-binds\"", "\"kind\": \"telepathy\", \"figure\": 3");
        assertThat(ReportJson.read(newer).findings().get(0).evidence().get(3))
                .isEqualTo(new Evidence.Other("telepathy", new Evidence.SameBinds(41, 40).sentence()));
    }

    @Test
    void passes_over_what_a_newer_minor_version_added() throws IOException {
        String newer = FULL.replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.7\", \"added\": {\"x\": [1]}")
                .replace("\"method\": \"list\"", "\"method\": \"list\", \"column\": 8");
        Report read = ReportJson.read(newer);
        assertThat(read.schemaVersion()).isEqualTo("1.7");
        assertThat(read.findings()).isEqualTo(SampleReports.withOneFinding().findings());
    }

    @Test
    void takes_the_place_from_the_frames_where_an_earlier_version_wrote_none() throws IOException {
        String earlier = FULL.replaceAll("\"place\": \"com.acme.OrderService#list\",\\s+\"frames\"", "\"frames\"");
        assertThat(earlier).isNotEqualTo(FULL);
        assertThat(ReportJson.read(earlier)).isEqualTo(SampleReports.withOneFinding());
    }

    @Test
    void takes_an_absent_list_for_an_empty_one() throws IOException {
        assertThat(ReportJson.read(FULL.replace("\"tables\"", "\"chairs\""))
                        .statements()
                        .get(0)
                        .tables())
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''                                       | the file is empty",
                "'[1, 2]'                                 | no object",
                "'{}'                                     | without a text \"schemaVersion\"",
                "'{\"schemaVersion\": 1.0}'               | without a text \"schemaVersion\"",
                "'{\"schemaVersion\": \"one\"}'           | found schemaVersion \"one\"",
                "'{\"schemaVersion\": \"2.0\"}'           | found schemaVersion 2.0",
                "'{\"schemaVersion\": \"1.0\"}'           | found no \"totals\"",
                "'{\"schemaVersion\": \"1.0\", \"tot'     | cut off at line 1",
                "'<html>'                                 | malformed JSON at line 1, column 1",
            })
    void says_what_is_wrong_with_a_text(String text, String complaint) {
        assertThatThrownBy(() -> ReportJson.read(text))
                .isInstanceOf(ReportFormatException.class)
                .hasMessageContaining("expected a Fetchonce report (JSON, schemaVersion 1.0)")
                .hasMessageContaining(complaint);
    }

    @Test
    void tells_a_newer_major_version_what_to_do() {
        assertThatThrownBy(() -> ReportJson.read("{\"schemaVersion\": \"2.3\", \"other\": 1}"))
                .isInstanceOf(ReportFormatException.class)
                .hasMessage(
                        "the text: expected a Fetchonce report (JSON, schemaVersion 1.0), but found schemaVersion 2.3."
                                + " Use the version of Fetchonce that wrote it, or a newer one, or record again with this one.");
    }

    @Test
    void names_the_place_of_a_missing_part() {
        assertThatThrownBy(() -> ReportJson.read(FULL.replace("\"method\": \"getCustomer\"", "\"methods\": 1")))
                .isInstanceOf(ReportFormatException.class)
                .hasMessageContaining("findings[0].callSite.frames[1].method is missing");
    }

    @Test
    void names_the_place_of_a_value_of_the_wrong_type() {
        assertThatThrownBy(() -> ReportJson.read(FULL.replace("\"runs\": 2", "\"runs\": \"many\"")))
                .isInstanceOf(ReportFormatException.class)
                .hasMessageContaining("units[0].runs");
    }

    @Test
    void every_cut_of_a_report_is_refused_as_a_format_error() {
        String whole = FULL.stripTrailing();
        for (int length = 0; length < whole.length(); length += 7) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> ReportJson.read(cut)).isInstanceOf(ReportFormatException.class);
        }
    }

    @Test
    void reads_a_file_and_names_it_when_it_is_none(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("fetchonce.json");
        Files.writeString(file, FULL);
        assertThat(ReportJson.read(file)).isEqualTo(SampleReports.withOneFinding());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'x'});
        assertThatThrownBy(() -> ReportJson.read(file))
                .isInstanceOf(ReportFormatException.class)
                .hasMessageContaining(file.toString());
        Files.write(file, "{\"schemaVersion\": \"1.0\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ReportJson.read(file)).isInstanceOf(ReportFormatException.class);
    }
}
