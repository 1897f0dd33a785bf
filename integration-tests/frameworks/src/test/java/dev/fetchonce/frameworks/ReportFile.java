package dev.fetchonce.frameworks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A fetchonce.json, read as anybody would who knows nothing but its documented names. */
record ReportFile(JsonNode json) {
    /** What there is before one was written. */
    static final ReportFile NONE = new ReportFile(NullNode.instance);

    /** Reads the report that was written into a folder. */
    static ReportFile in(Path folder) {
        try {
            return new ReportFile(
                    new ObjectMapper().readTree(folder.resolve("fetchonce.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("No report in " + folder, e);
        }
    }

    /** {@code request GET /orders 2 x 7}: kind, name, runs and executions of the run that had most. */
    List<String> units() {
        return elements("units")
                .map(each -> each.path("kind").asText() + " "
                        + each.path("name").asText() + " " + each.path("runs").asInt() + " x "
                        + each.path("maxExecutions").asInt())
                .toList();
    }

    /** {@code n-plus-one customer … proven 5 in GET /orders}. */
    List<String> findings() {
        return elements("findings")
                .map(each ->
                        each.path("rule").asText() + " " + each.path("title").asText() + " "
                                + each.path("confidence").asText() + " "
                                + each.path("repeated").path("executions").asInt() + " in "
                                + unit(each.path("unit").asText()))
                .toList();
    }

    List<String> statements() {
        return elements("statements").map(each -> each.path("sql").asText()).toList();
    }

    List<String> dataSources() {
        return texts(json.path("diagnostics").path("dataSources"));
    }

    List<String> faults() {
        return texts(json.path("diagnostics").path("faults"));
    }

    private String unit(String id) {
        return elements("units")
                .filter(each -> each.path("id").asText().equals(id))
                .map(each -> each.path("name").asText())
                .findFirst()
                .orElse(id);
    }

    private Stream<JsonNode> elements(String array) {
        return StreamSupport.stream(json.path(array).spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
