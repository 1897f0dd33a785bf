package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.SequenceCalls;
import dev.fetchonce.model.Silence.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a sequence that is called once for each row inserted. */
final class SequencePerInsert implements Detector {
    @Override
    public String rule() {
        return "sequence-per-insert";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (ExecutionGroup group : unit.recording().groups()) {
            if (isCall(group)) {
                for (Repeats calls : unit.repeats(group)) {
                    detection(unit, calls).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isCall(ExecutionGroup group) {
        return switch (group.statement().operation()) {
            case SELECT, CALL, OTHER -> SequenceCalls.areIn(group.fingerprint().sql());
            default -> false;
        };
    }

    private Optional<Detection> detection(UnitAnalysis unit, Repeats calls) {
        if (calls.executions() < unit.knowledge().thresholds().likely() || runsAsScript(calls)) {
            return Optional.empty();
        }
        Optional<ExecutionGroup> drawn = unit.all(Operation.INSERT).stream()
                .filter(insert -> drawsFrom(unit, insert, calls))
                .findFirst();
        if (drawn.isPresent() && unit.repeats(drawn.get()).stream().anyMatch(rows -> Seeds.areInserted(unit, rows))) {
            unit.silences().add(calls, Reason.SET_UP);
            return Optional.empty();
        }
        if (drawn.isPresent()) {
            return Optional.of(detection(
                    unit, calls, Confidence.PROVEN, drawn.get().statement().tables()));
        }
        boolean byOrm = calls.site().passes("org.hibernate.", "org.eclipse.persistence.");
        boolean enough = calls.executions() >= unit.knowledge().thresholds().possible();
        return byOrm && enough && callsOf(unit) == rowsInserted(unit)
                ? Optional.of(detection(unit, calls, Confidence.LIKELY, List.of()))
                : Optional.empty();
    }

    private static boolean runsAsScript(Repeats calls) {
        return FrameMarks.SCRIPTS.on(calls.site().path()).isPresent();
    }

    /** Whether each row's id is what a call of its own gave: of a pooled sequence, most ids were never read. */
    private static boolean drawsFrom(UnitAnalysis unit, ExecutionGroup insert, Repeats calls) {
        String table = insert.statement().tables().isEmpty()
                ? ""
                : insert.statement().tables().get(0);
        for (Repeats rows : unit.repeats(insert)) {
            for (int value : rows.log().size() < 2 ? List.<Integer>of() : rows.changingValues()) {
                Flow flow = unit.flows().find(rows, value, new ColumnRef(table, "id"));
                if (flow != null
                        && flow.source().fingerprint().equals(calls.group().fingerprint())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long callsOf(UnitAnalysis unit) {
        return unit.recording().groups().stream()
                .filter(SequencePerInsert::isCall)
                .mapToLong(group -> group.counts().executions())
                .sum();
    }

    private static long rowsInserted(UnitAnalysis unit) {
        return unit.all(Operation.INSERT).stream()
                .map(ExecutionGroup::counts)
                .mapToLong(counts -> counts.executions() + counts.batched())
                .sum();
    }

    private Detection detection(UnitAnalysis unit, Repeats calls, Confidence confidence, List<String> tables) {
        List<Evidence> evidence = new ArrayList<>();
        String sentence = confidence == Confidence.PROVEN
                ? "Each id that was inserted was read from a call of its own."
                : "There were as many calls as rows inserted.";
        evidence.add(new Evidence.Figure("sequence-calls", calls.executions(), sentence));
        CommonEvidence.add(evidence, unit, calls);
        return new Detection(
                rule(),
                confidence,
                unit.recording(),
                calls,
                unit.shape(calls.group()),
                null,
                null,
                String.format(
                        Locale.ROOT,
                        "asks a sequence for each %s row that it inserts: %,d calls, %.1f ms.",
                        tables.isEmpty() ? "" : tables.get(0),
                        calls.executions(),
                        calls.nanos() / 1e6),
                List.copyOf(evidence));
    }
}
