package dev.fetchonce.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fetchonce.model.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(Path.of("..", "docs", "recording.schema.json")), InputFormat.JSON);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ForeignCase.FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_people_write_fits_the_schema(Path file) {
        assertThat(errorsOf(text(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_written_fits_the_schema(Path file) throws IOException {
        Recording[] recordings = RecordingFile.read(file).toArray(new Recording[0]);
        assertThat(errorsOf(RecordingFile.write(recordings))).isEmpty();
    }

    @Test
    void the_example_on_the_page_fits_the_schema_and_is_judged() throws IOException {
        String page = text(Path.of("..", "docs", "recording-format.md"));
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```\n\nA file holds"));
        assertThat(errorsOf(example)).isEmpty();
        Recording recording =
                RecordingFile.read(example, "example", className -> null).get(0);
        assertThat(Judge.findings(recording))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("n-plus-one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"unit\": {\"kind\": \"job\", \"name\": \"j\"}, \"executions\": []}",
                "{\"unit\": {\"kind\": \"quest\", \"name\": \"j\"}, \"executions\": [{\"sql\": \"select 1\"}]}",
                "{\"unit\": {\"kind\": \"job\", \"name\": \"j\"}, \"executions\": [{\"bind\": [1], \"sql\": \"select 1\"}]}"
            })
    void what_breaks_the_contract_does_not_fit(String json) {
        assertThat(errorsOf(json)).isNotEmpty();
    }

    private static List<Error> errorsOf(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
