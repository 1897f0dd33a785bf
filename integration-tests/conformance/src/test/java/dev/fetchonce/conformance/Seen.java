package dev.fetchonce.conformance;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.RowWitness;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A recording, as the kit asks it. Hashes of values are compared with one another alone: a front end may rename them. */
record Seen(Recording recording) {
    long executions() {
        return recording.executions();
    }

    List<ExecutionGroup> groups() {
        return recording.groups();
    }

    /** What was executed; one statement alone was. */
    ExecutionGroup only() {
        if (groups().size() != 1) {
            throw new AssertionError("Expected one statement, but recorded were "
                    + groups().stream().map(each -> each.statement().example()).toList());
        }
        return groups().get(0);
    }

    ExecutionGroup.Counts counts() {
        return only().counts();
    }

    /** The executions that succeeded, of the one statement. */
    List<Execution> log() {
        return only().log();
    }

    /** The one execution. */
    Execution onlyExecution() {
        if (log().size() != 1) {
            throw new AssertionError("Expected one execution, but there were " + log().size());
        }
        return log().get(0);
    }

    /** For each execution of the one statement the hash of its first value. */
    List<Long> firstValues() {
        return log().stream().map(each -> each.values().hash(0)).toList();
    }

    /** The hashes of the values read from a column of the one statement ({@code #1} for the first) that may be keys. */
    List<Long> read(String column) {
        return only().witnesses().stream()
                .filter(each -> !each.fractional() && each.column().equalsIgnoreCase(column))
                .flatMap(Seen::hashes)
                .toList();
    }

    private static Stream<Long> hashes(RowWitness witness) {
        return IntStream.range(0, witness.size()).mapToObj(witness::hash);
    }
}
