package dev.fetchonce.baseline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Reads a baseline's JSON strictly; of what is wrong, the first thing is told.
 *
 * @param where the file's name
 */
record BaselineReader(String where) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String MEND = "Mend it by hand, or take the file from version control.";

    Baseline read(byte[] json) throws IOException {
        JsonNode root = parse(json);
        if (root.isMissingNode()) {
            throw complaint("the file is empty", "Delete it, or take it from version control.");
        }
        if (!root.isObject() || !root.has("version")) {
            throw complaint("found JSON without a \"version\"", "Is it the file that you meant?");
        }
        checkVersion(root.get("version"));
        checkNames(root, Set.of("version", "accepted", "recorded"), "");
        JsonNode accepted = root.path("accepted");
        if (!accepted.isArray()) {
            throw complaint("\"accepted\" is no list", MEND);
        }
        List<AcceptedFinding> entries = new ArrayList<>();
        for (JsonNode each : accepted) {
            entries.add(entry(each, "accepted[" + entries.size() + "]"));
        }
        return new Baseline(entries, recorded(root.path("recorded")));
    }

    private List<RecordedCount> recorded(JsonNode list) throws DecisionException {
        if (!list.isArray() && !list.isMissingNode()) {
            throw complaint("\"recorded\" is no list", MEND);
        }
        List<RecordedCount> all = new ArrayList<>();
        for (JsonNode each : list) {
            String path = "recorded[" + all.size() + "]";
            if (!each.isObject() || !each.path("count").isIntegralNumber()) {
                throw complaint(path + " is no object with a \"count\"", MEND);
            }
            checkNames(each, Set.of("test", "what", "count"), path + ".");
            try {
                all.add(new RecordedCount(
                        required(each, "test", path),
                        required(each, "what", path),
                        each.path("count").asLong()));
            } catch (IllegalArgumentException wrong) {
                throw complaint(path + "." + wrong.getMessage(), MEND);
            }
        }
        return all;
    }

    private JsonNode parse(byte[] json) throws IOException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonEOFException cut) {
            throw complaint("the JSON is cut off" + place(cut), MEND);
        } catch (JsonProcessingException malformed) {
            String what = malformed.getOriginalMessage().lines().findFirst().orElse("");
            throw complaint("found malformed JSON" + place(malformed) + ": " + what, MEND);
        }
    }

    private void checkVersion(JsonNode version) throws DecisionException {
        if (!version.isIntegralNumber() || version.asLong() < 1) {
            throw complaint("found version " + version, MEND);
        }
        if (version.asLong() > BaselineFile.VERSION) {
            throw complaint(
                    "found version " + version,
                    "A newer Fetchonce wrote it: use that one here too, for this one might misread it.");
        }
    }

    private AcceptedFinding entry(JsonNode node, String path) throws DecisionException {
        if (!node.isObject()) {
            throw complaint(path + " is no object", MEND);
        }
        checkNames(node, Set.of("rule", "fingerprint", "place", "reason", "author", "date", "expires"), path + ".");
        try {
            return new AcceptedFinding(
                    required(node, "rule", path),
                    required(node, "fingerprint", path),
                    required(node, "place", path),
                    required(node, "reason", path),
                    text(node, "author", path),
                    text(node, "date", path),
                    node.has("expires") ? text(node, "expires", path) : null);
        } catch (IllegalArgumentException wrong) {
            throw complaint(path + "." + wrong.getMessage(), MEND);
        }
    }

    private String required(JsonNode node, String name, String path) throws DecisionException {
        if (!node.has(name)) {
            throw complaint(path + "." + name + " is missing", MEND);
        }
        return text(node, name, path);
    }

    private String text(JsonNode node, String name, String path) throws DecisionException {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw complaint(path + "." + name + ": expected a text, but found " + value, MEND);
        }
        return value.asText();
    }

    private void checkNames(JsonNode node, Set<String> known, String path) throws DecisionException {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw complaint("found an unknown property " + path + name, MEND);
            }
        }
    }

    private DecisionException complaint(String found, String whatToDo) {
        return new DecisionException(where + ": expected a Fetchonce baseline (JSON, version " + BaselineFile.VERSION
                + "), but " + found + ". " + whatToDo);
    }

    private static String place(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
