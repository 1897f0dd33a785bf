package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds rows that are written one at a time, each with a round trip of its own; a rule says which kind of write. */
abstract class RowByRow implements Detector {
    private final List<Operation> kinds;
    private final String verb;

    RowByRow(String verb, Operation... kinds) {
        this.verb = verb;
        this.kinds = List.of(kinds);
    }

    @Override
    public final List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        return SingleWrites.find(unit, kinds).stream()
                .filter(each -> each.enough(unit))
                .map(each -> detection(unit, each))
                .toList();
    }

    private Detection detection(UnitAnalysis unit, SingleWrites writes) {
        Repeats repeats = writes.repeats();
        Flow flow = writes.flow();
        List<Evidence> evidence = new ArrayList<>();
        if (flow != null) {
            evidence.add(flow.evidence());
        }
        evidence.add(new Evidence.Figure(
                "unbatched-writes",
                repeats.executions(),
                String.format(
                        Locale.ROOT,
                        "%,d round trips for %,d different rows: none of them was a batch%s.",
                        repeats.executions(),
                        writes.rows(),
                        writes.flush().isEmpty() ? "" : ", though one flush sent them (" + writes.flush() + ")")));
        FrameMarks.COLLECTIONS
                .on(repeats.site().path())
                .map(RowByRow::collection)
                .ifPresent(evidence::add);
        CommonEvidence.add(evidence, unit, repeats);
        boolean proven = writes.placed() || (flow != null && flow.proves());
        return new Detection(
                rule(),
                proven ? Confidence.PROVEN : Confidence.LIKELY,
                unit.recording(),
                repeats,
                writes.shape(),
                flow,
                null,
                summary(writes),
                List.copyOf(evidence));
    }

    private static Evidence collection(String frame) {
        return new Evidence.Other(
                "collection-table",
                "The ORM writes the rows of a collection here, not entities of their own: " + frame
                        + " is on the stack. A List without order column is deleted and inserted again when it changes;"
                        + " a Set is not.");
    }

    private String summary(SingleWrites writes) {
        Repeats repeats = writes.repeats();
        List<String> tables = repeats.group().statement().tables();
        Flow flow = writes.flow();
        return String.format(
                Locale.ROOT,
                "%s %,d %s rows one at a time%s: %,d statements, %.1f ms.",
                verb,
                writes.rows(),
                tables.isEmpty() ? "" : tables.get(0),
                flow == null ? "" : ", by keys read from " + flow.from(),
                repeats.executions(),
                repeats.nanos() / 1e6);
    }
}
