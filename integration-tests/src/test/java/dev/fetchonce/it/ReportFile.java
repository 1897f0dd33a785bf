package dev.fetchonce.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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

    /** The only unit of this kind and name. */
    JsonNode unit(String kind, String name) {
        List<JsonNode> units = elements(json.path("units"))
                .filter(unit -> unit.path("kind").asText().equals(kind))
                .filter(unit -> unit.path("name").asText().equals(name))
                .toList();
        return only(units, kind + " " + name, "units", json.path("units"));
    }

    JsonNode request(String name) {
        return unit("request", name);
    }

    /** The only unit that a main method opened. */
    JsonNode main() {
        List<JsonNode> units = elements(json.path("units"))
                .filter(unit -> unit.path("kind").asText().equals("main"))
                .toList();
        return only(units, "main", "units", json.path("units"));
    }

    List<JsonNode> findings(JsonNode unit) {
        String id = unit.path("id").asText();
        return elements(json.path("findings"))
                .filter(finding -> finding.path("unit").asText().equals(id))
                .toList();
    }

    /** The only finding of this title in a unit. */
    JsonNode finding(JsonNode unit, String title) {
        List<JsonNode> findings = findings(unit);
        List<JsonNode> fits = findings.stream()
                .filter(finding -> finding.path("title").asText().equals(title))
                .toList();
        return only(fits, title, "findings of " + unit.path("name"), findings);
    }

    /** The remedies of a finding for one framework. */
    static List<JsonNode> remedies(JsonNode finding, String framework) {
        return elements(finding.path("remedies"))
                .filter(remedy -> remedy.path("framework").asText().equals(framework))
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

    private static JsonNode only(List<JsonNode> fits, String what, String where, Object all) {
        if (fits.size() != 1) {
            throw new AssertionError(
                    "Expected exactly one " + what + " among the " + where + ", but found " + fits.size() + ": " + all);
        }
        return fits.get(0);
    }
}
