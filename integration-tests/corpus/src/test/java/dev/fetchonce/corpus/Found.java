package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A finding of the report, as anybody reads it who knows nothing but the JSON's documented names.
 *
 * @param report that it stands in
 */
record Found(JsonNode report, JsonNode finding) {
    /** Where a fact that labels name stands in a finding; {@code loop}, {@code source} and {@code levels} are looked up. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("rule", "/rule"),
            Map.entry("confidence", "/confidence"),
            Map.entry("relation", "/relation/kind"),
            Map.entry("from", "/relation/from"),
            Map.entry("to", "/relation/to"),
            Map.entry("column", "/source/column"),
            Map.entry("entity", "/relation/entity"),
            Map.entry("attribute", "/relation/attribute"),
            Map.entry("filter", "/relation/filter"),
            Map.entry("cause", "/cause"),
            Map.entry("repeats", "/repeated/executions"),
            Map.entry("distinct", "/repeated/distinctBinds"),
            Map.entry("rows", "/source/rows"),
            Map.entry("remedy", "/remedies/0/id"),
            Map.entry("after", "/remedies/0/executionsAfter"));

    /** The value of a fact as text; empty where the finding has none. */
    String fact(String name) {
        return switch (name) {
            case "loop" -> Marker.of(loopFrame());
            case "source" -> sourceTable();
            case "levels" -> levels();
            default -> finding.at(place(name)).asText("");
        };
    }

    /** Executions that its first remedy saves; below zero where it splits a statement. */
    long saved() {
        boolean alone =
                finding.path("source").isMissingNode() || finding.path("source").isNull();
        return alone && finding.path("remedies").has(0)
                ? finding.at("/repeated/executions").asLong()
                        - finding.at("/remedies/0/executionsAfter").asLong()
                : finding.path("avoidableExecutions").asLong();
    }

    private static String place(String fact) {
        String place = PLACES.get(fact);
        if (place == null) {
            throw new IllegalArgumentException("Labels know no field " + fact + "; there are " + PLACES.keySet());
        }
        return place;
    }

    private JsonNode loopFrame() {
        JsonNode site = finding.path("callSite");
        return site.path("frames").path(site.path("loopFrame").asInt(-1));
    }

    /** The first table of the source statement. */
    private String sourceTable() {
        String fingerprint = finding.at("/source/fingerprint").asText();
        return StreamSupport.stream(report.path("statements").spliterator(), false)
                .filter(each -> each.path("fingerprint").asText().equals(fingerprint))
                .map(each -> each.path("tables").path(0).asText())
                .findFirst()
                .orElse("");
    }

    /** What the statements of a chain look up, from the outside. */
    private String levels() {
        return StreamSupport.stream(finding.path("levels").spliterator(), false)
                .map(level -> level.path("to").asText())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return fact("rule") + ", " + fact("confidence") + ", " + fact("from") + " -> " + fact("to") + " at "
                + fact("loop") + ": " + finding.path("summary").asText();
    }
}
