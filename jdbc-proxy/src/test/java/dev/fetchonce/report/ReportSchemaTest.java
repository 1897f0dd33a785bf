package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSchemaTest {
    private static final String FULL = ReportJson.write(SampleReports.withOneFinding());
    private static Schema schema;

    @BeforeAll
    static void read_the_schema() {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(), InputFormat.JSON);
    }

    @Test
    void what_is_written_fits_the_schema() {
        assertThat(errorsOf(FULL)).isEmpty();
        assertThat(errorsOf(ReportJson.write(SampleReports.empty()))).isEmpty();
    }

    @Test
    void the_schema_names_every_property_that_is_written() {
        String closed =
                schemaText().replace("\"type\": \"object\",", "\"type\": \"object\", \"additionalProperties\": false,");
        // Evidence is open by design: each kind has figures of its own.
        closed = closed.replaceFirst(
                "(?s)(\"evidence\": \\{\\s+\"description\": \"A fact[^}]*?)\"additionalProperties\": false,", "$1");
        Schema strict = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(closed, InputFormat.JSON);
        assertThat(strict.validate(FULL, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "proven,      certain",
        "to-one,      to-several",
        "avoidableExecutions, avoidable",
        "00000000000000c1,    C1",
        "loopFrame,   loop",
        "matched,     fitted",
        "select\",    look\"",
    })
    void what_breaks_the_contract_does_not_fit(String right, String wrong) {
        assertThat(errorsOf(FULL.replace(right, wrong))).isNotEmpty();
    }

    private static List<Error> errorsOf(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String schemaText() {
        try {
            return Files.readString(Path.of("..", "docs", "report.schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
