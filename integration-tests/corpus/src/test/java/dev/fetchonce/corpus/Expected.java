package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding that a label expects: each field that it gives must hold. A field may be an object with a value for each
 * framework; then it is not asked for where a framework is missing.
 *
 * @param facts by the names of {@link Found}
 * @param knownMiss why it is not found, or not right in every fact; empty where it must be
 */
record Expected(Map<String, String> facts, String knownMiss) {
    /** The frameworks under which it is expected; all of the label's unless given. */
    static final String ONLY = "only";

    private static final String KNOWN_MISS = "knownMiss";

    /** Facts that tell findings of one unit apart. */
    private static final List<String> IDENTITY = List.of("rule", "from", "to", "loop");

    static Expected of(ObjectNode label, Framework framework) {
        Map<String, String> facts = new LinkedHashMap<>();
        label.properties().forEach(field -> {
            var value = field.getValue().isObject() ? framework.valueIn(field.getValue()) : field.getValue();
            if (!value.isMissingNode()) {
                facts.put(field.getKey(), value.asText());
            }
        });
        facts.remove(ONLY);
        String knownMiss = facts.remove(KNOWN_MISS);
        return new Expected(facts, knownMiss == null ? "" : knownMiss);
    }

    String rule() {
        return facts.getOrDefault("rule", "");
    }

    /** Whether it is this finding that is meant, right in everything or not. */
    boolean means(Found finding) {
        return IDENTITY.stream()
                .filter(facts::containsKey)
                .allMatch(fact -> finding.fact(fact).equals(facts.get(fact)));
    }

    /** The facts that do not hold, a sentence each. */
    List<String> contradictions(Found finding) {
        return contradictions(finding, facts.keySet());
    }

    /** Those of some facts that do not hold or are not given. */
    List<String> contradictions(Found finding, Collection<String> names) {
        return names.stream()
                .filter(name -> !finding.fact(name).equals(facts.get(name)))
                .map(name ->
                        name + " should be " + facts.get(name) + ", but is " + finding.fact(name) + " in: " + finding)
                .toList();
    }
}
