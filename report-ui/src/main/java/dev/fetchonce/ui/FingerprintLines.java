package dev.fetchonce.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.sql.StatementText;
import java.util.Locale;

/** Answers JSON lines with fingerprints, counting lines and errors. */
final class FingerprintLines {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Dialect defaultDialect;
    private int line;
    private int errors;

    FingerprintLines(Dialect defaultDialect) {
        this.defaultDialect = defaultDialect;
    }

    /** How many lines were answered with an error. */
    int errors() {
        return errors;
    }

    /** The answer to the next line; never throws. */
    String answer(String text) {
        line++;
        try {
            JsonNode question = MAPPER.readTree(text);
            Fingerprint fingerprint =
                    StatementText.of(sql(question), dialect(question)).fingerprint();
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("fingerprint", fingerprint.hex())
                    .put("sql", fingerprint.sql())
                    .toString();
        } catch (JsonProcessingException malformed) {
            return error("expected a JSON object with \"sql\", but found malformed JSON: "
                    + malformed.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IllegalArgumentException wrong) {
            return error(String.valueOf(wrong.getMessage()));
        }
    }

    private static String sql(JsonNode question) {
        if (!question.path("sql").isTextual()) {
            throw new IllegalArgumentException("expected a JSON object with a text \"sql\", but found "
                    + (question.isObject()
                            ? "none"
                            : "none: " + question.getNodeType().name().toLowerCase(Locale.ROOT)));
        }
        return question.path("sql").textValue();
    }

    private Dialect dialect(JsonNode question) {
        JsonNode name = question.path("dialect");
        if (name.isMissingNode() || name.isNull()) {
            return defaultDialect;
        }
        if (!name.isTextual()) {
            throw new IllegalArgumentException("expected the name of a dialect, but found " + name);
        }
        return Dialect.ofName(name.textValue());
    }

    private String error(String what) {
        errors++;
        return JsonNodeFactory.instance
                .objectNode()
                .put("error", "line " + line + ": " + what)
                .toString();
    }
}
