package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.sql.StatementText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintCommandTest {
    @Test
    void answers_each_line_in_order() throws IOException {
        CommandLineRun run = CommandLineRun.withInput(
                "{\"sql\": \"select * from customer where id = 7\"}\n{\"sql\": \"select 'é'\", \"dialect\": null}",
                "fingerprint");
        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        Fingerprint expected = StatementText.of("select * from customer where id = 8", Dialect.STANDARD)
                .fingerprint();
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.get("fingerprint").asText()).isEqualTo(expected.hex()).matches("[0-9a-f]{16}");
        assertThat(first.get("sql").asText()).isEqualTo(expected.sql());
    }

    @Test
    void the_dialect_of_a_line_goes_before_the_option() throws IOException {
        // Double quotes hold a name in standard SQL, and a text in MySQL.
        String sql = "select \\\"a\\\" from t";
        CommandLineRun run = CommandLineRun.withInput(
                "{\"sql\": \"" + sql + "\"}\n{\"sql\": \"" + sql + "\", \"dialect\": \"postgresql\"}\n",
                "fingerprint",
                "--dialect",
                "MySQL");
        List<String> lines = run.out().lines().toList();
        assertThat(sqlOf(lines.get(0))).contains("?");
        assertThat(sqlOf(lines.get(1))).doesNotContain("?");
    }

    @Test
    void names_a_malformed_line_and_goes_on() {
        CommandLineRun run = CommandLineRun.withInput("""
                {"sql": "select 1"}
                {"sql":

                []
                {"sql": 3}
                {"sql": "select 1", "dialect": "klingon"}
                {"sql": "select 1"} and more
                {"sql": "select 1"}
                """, "fingerprint");
        assertThat(run.exitCode()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.get(7)).isEqualTo(lines.get(0)).startsWith("{\"fingerprint\":\"");
        for (int i = 1; i < 7; i++) {
            assertThat(lines.get(i)).startsWith("{\"error\":\"line " + (i + 1) + ": ");
        }
        assertThat(lines.get(5)).contains("unknown dialect 'klingon'");
    }

    @Test
    void reads_on_past_garbage_of_every_length() {
        String garbage = "{\"sql\":\"\\ud800'((\"}".repeat(3);
        for (int length = 0; length < garbage.length(); length++) {
            CommandLineRun run =
                    CommandLineRun.withInput(garbage.substring(0, length) + "\n{\"sql\":\"x\"}", "fingerprint");
            assertThat(run.out().lines().reduce((one, other) -> other).orElse(""))
                    .startsWith("{\"fingerprint\"");
        }
    }

    private static String sqlOf(String line) throws IOException {
        return new ObjectMapper().readTree(line).get("sql").asText();
    }
}
