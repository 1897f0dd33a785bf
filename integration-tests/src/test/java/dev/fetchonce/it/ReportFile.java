package dev.fetchonce.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A fetchonce.json, read as anybody would who knows nothing but its documented names. */
record ReportFile(JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads the report that was written into a folder. */
    static ReportFile in(Path folder) {
        try {
            return new ReportFile(
                    MAPPER.readTree(folder.resolve("fetchonce.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("No report in " + folder, e);
        }
    }

    /** The only unit of requests of this name. */
    JsonNode request(String name) {
        return only("units", name, unit -> is(unit, "kind", "request") && is(unit, "name", name));
    }

    /** The only job of this name. */
    JsonNode job(String name) {
        return only("units", name, unit -> is(unit, "kind", "job") && is(unit, "name", name));
    }

    /** The only unit of this kind whose name has this part. */
    JsonNode unit(String kind, String part) {
        return only(
                "units",
                part,
                unit -> is(unit, "kind", kind) && unit.path("name").asText().contains(part));
    }

    /** The only unit that a main method opened. */
    JsonNode main() {
        return only("units", "main", unit -> is(unit, "kind", "main"));
    }

    JsonNode unit(String id) {
        return only("units", id, unit -> is(unit, "id", id));
    }

    /** The normal form of a statement. */
    String sql(String fingerprint) {
        return only("statements", fingerprint, statement -> is(statement, "fingerprint", fingerprint))
                .path("sql")
                .asText();
    }

    /** The texts of an array in an object. */
    List<String> texts(String object, String array) {
        return elements(json.path(object).path(array)).map(JsonNode::asText).toList();
    }

    List<JsonNode> units() {
        return elements(json.path("units")).toList();
    }

    List<JsonNode> findings() {
        return elements(json.path("findings")).toList();
    }

    List<JsonNode> findings(JsonNode unit) {
        return findings().stream()
                .filter(finding -> is(finding, "unit", unit.path("id").asText()))
                .toList();
    }

    /** The only finding of this title in a unit. */
    JsonNode finding(JsonNode unit, String title) {
        String id = unit.path("id").asText();
        return only("findings", title, finding -> is(finding, "unit", id) && is(finding, "title", title));
    }

    /** The remedies of a finding for one framework. */
    static List<JsonNode> remedies(JsonNode finding, String framework) {
        return elements(finding.path("remedies"))
                .filter(remedy -> is(remedy, "framework", framework))
                .toList();
    }

    /** The frame in which the repeats meet. */
    static JsonNode loopFrame(JsonNode finding) {
        JsonNode site = finding.path("callSite");
        return site.path("frames").path(site.path("loopFrame").asInt(-1));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean is(JsonNode object, String name, String value) {
        return object.path(name).asText().equals(value);
    }

    private JsonNode only(String array, String what, Predicate<JsonNode> fits) {
        List<JsonNode> found = elements(json.path(array)).filter(fits).toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected exactly one " + what + " among the " + array + ", but found "
                    + found.size() + " in " + json.path(array).toPrettyString());
        }
        return found.get(0);
    }
}
