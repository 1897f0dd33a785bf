package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A framework in the version that stands on the class path.
 *
 * @param id by which labels name it in whatever version
 * @param name the id, with the major version where that is not the usual one: {@code hibernate-7}
 */
record Framework(String id, String name) {
    /** Those of this run, {@code -Dcorpus.frameworks=hibernate-7,…}; all where none is named. */
    private static final List<Framework> RUN = Arrays.stream(
                    System.getProperty("corpus.frameworks", "").split(",", -1))
            .filter(name -> !name.isEmpty())
            .map(name -> new Framework(name.replaceFirst("-\\d+$", ""), name))
            .toList();

    /** In its usual version. */
    static Framework usual(String id) {
        return new Framework(id, id);
    }

    /** As it takes part in this run. */
    static Optional<Framework> inThisRun(String id) {
        return RUN.isEmpty()
                ? Optional.of(usual(id))
                : RUN.stream().filter(each -> each.id.equals(id)).findFirst();
    }

    /** Whether a label's list names it, in this version or in any. */
    boolean isIn(JsonNode names) {
        return names.toString().contains('"' + id + '"') || names.toString().contains('"' + name + '"');
    }

    /** Its value of a label's object, that of this version before that of any; missing where it has none. */
    JsonNode valueIn(JsonNode values) {
        return values.path(values.has(name) ? name : id);
    }

    @Override
    public String toString() {
        return name;
    }
}
