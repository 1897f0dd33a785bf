package dev.fetchonce.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
    private static final Baseline TWO = new Baseline(List.of(
            new AcceptedFinding("n-plus-one", "00000000000000c1", "com.acme.A#<init>", "it's \"old\" ä", "", "", null),
            new AcceptedFinding(
                    "duplicate-query", "00000000000000c2", "", "known", "Ann", "2026-11-22", "2027-01-31")));

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve(BaselineFile.NAME);
    }

    @Test
    void what_is_written_is_read() throws IOException {
        BaselineFile.write(TWO, file);
        assertThat(BaselineFile.read(file)).isEqualTo(TWO);
    }

    @Test
    void has_a_property_a_line_and_leaves_nothing_beside_it() throws IOException {
        Files.writeString(file, "what was there before");
        BaselineFile.write(TWO, file);
        assertThat(file).hasContent("""
                {
                  "version": 1,
                  "accepted": [
                    {
                      "rule": "duplicate-query",
                      "fingerprint": "00000000000000c2",
                      "place": "",
                      "reason": "known",
                      "author": "Ann",
                      "date": "2026-11-22",
                      "expires": "2027-01-31"
                    },
                    {
                      "rule": "n-plus-one",
                      "fingerprint": "00000000000000c1",
                      "place": "com.acme.A#<init>",
                      "reason": "it's \\"old\\" ä"
                    }
                  ]
                }
                """);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void an_empty_one_is_read_too() throws IOException {
        BaselineFile.write(Baseline.EMPTY, file);
        assertThat(BaselineFile.read(file)).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void one_that_is_cut_off_anywhere_is_refused_with_its_name() throws IOException {
        String whole = BaselineFile.text(TWO).strip();
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(file, whole.substring(0, length));
            assertThatThrownBy(() -> BaselineFile.read(file))
                    .isInstanceOf(DecisionException.class)
                    .hasMessageStartingWith(file + ": expected a Fetchonce baseline (JSON, version 1), but ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'version': 1, 'accepted': [|is cut off at line 1",
                "<<<<<<< HEAD|malformed JSON at line 1",
                "{'version': 1, 'accepted': []} {}|malformed JSON",
                "[]|without a \"version\"",
                "{'findings': []}|without a \"version\"",
                "{'version': 2, 'accepted': []}|A newer Fetchonce wrote it",
                "{'version': 0, 'accepted': []}|found version 0",
                "{'version': '1', 'accepted': []}|found version \"1\"",
                "{'version': 1}|\"accepted\" is no list",
                "{'version': 1, 'accepted': {}}|\"accepted\" is no list",
                "{'version': 1, 'accepted': [], 'more': 1}|unknown property more",
                "{'version': 1, 'accepted': [], 'accepted': []}|Duplicate field",
                "{'version': 1, 'accepted': [3]}|accepted[0] is no object",
                "{'version': 1, 'accepted': [{}]}|accepted[0].rule is missing",
                "{'version': 1, 'accepted': [{'rule': 7}]}|accepted[0].rule: expected a text, but found 7",
                "{'version': 1, 'accepted': [{'expire': ''}]}|unknown property accepted[0].expire",
                "{'version': 1, 'accepted': [{'rule': 'r', 'fingerprint': 'F1', 'place': '', 'reason': 'x'}]}"
                        + "|accepted[0].fingerprint: expected 16 hexadecimal digits, but found \"F1\"",
            })
    void says_what_is_wrong(String json, String what) throws IOException {
        Files.writeString(file, json.replace('\'', '"'));
        assertThatThrownBy(() -> BaselineFile.read(file))
                .isInstanceOf(DecisionException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(what);
    }

    @Test
    void one_that_is_missing_or_a_folder_says_what_to_do() {
        assertThatThrownBy(() -> BaselineFile.read(file)).hasMessageContaining("no such file. Name another one");
        assertThatThrownBy(() -> BaselineFile.read(folder)).hasMessageContaining(folder + ": cannot be read");
    }

    @Test
    void what_cannot_be_written_leaves_what_was_there() throws IOException {
        Path nowhere = folder.resolve("missing").resolve(BaselineFile.NAME);
        assertThatThrownBy(() -> BaselineFile.write(TWO, nowhere)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
