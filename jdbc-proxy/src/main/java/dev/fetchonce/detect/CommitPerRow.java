package dev.fetchonce.detect;

import dev.fetchonce.model.Commit;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds a transaction committed after each of the rows that a loop writes. */
final class CommitPerRow implements Detector {
    private static final List<Operation> WRITES =
            List.of(Operation.INSERT, Operation.MERGE, Operation.UPDATE, Operation.DELETE);

    /** A commit for so many rows is a chunk. */
    private static final int CHUNK = 10;

    @Override
    public String rule() {
        return "commit-per-row";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        if (unit.recording().commits().size() < unit.knowledge().thresholds().possible()) {
            return found;
        }
        Set<Integer> told = new HashSet<>();
        for (SingleWrites writes : SingleWrites.find(unit, WRITES)) {
            List<Integer> rounds = rounds(unit, writes.repeats());
            boolean each = rounds.size() >= writes.repeats().log().size() - 1
                    && Math.min(rounds.size(), writes.rows())
                            >= unit.knowledge().thresholds().possible();
            if (each && rowsWritten(unit, rounds) < (long) CHUNK * rounds.size() && told.addAll(rounds)) {
                found.add(detection(unit, writes, rounds.size()));
            }
        }
        return found;
    }

    /** Positions of the first commits after each of the writes and before the next one. */
    private static List<Integer> rounds(UnitAnalysis unit, Repeats writes) {
        NavigableSet<Integer> commits = new TreeSet<>();
        String dataSource = writes.group().statement().dataSource();
        unit.recording().commits().stream()
                .filter(each -> each.dataSource().equals(dataSource))
                .map(Commit::tick)
                .forEach(commits::add);
        List<Execution> log = writes.log();
        List<Integer> rounds = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            Integer next = commits.ceiling(log.get(i).tick());
            if (next != null && (i + 1 == log.size() || next < log.get(i + 1).tick())) {
                rounds.add(next);
            }
        }
        return rounds;
    }

    /** Rows that any statement wrote between the first of the commits and the last, the first's own round left out. */
    private static long rowsWritten(UnitAnalysis unit, List<Integer> rounds) {
        int first = rounds.get(0);
        int last = rounds.get(rounds.size() - 1);
        long rows = 0;
        for (ExecutionGroup group : unit.recording().groups()) {
            if (WRITES.contains(group.statement().operation())) {
                for (Execution each : group.log()) {
                    boolean within = each.tick() > first && each.tick() <= last;
                    rows += within
                            ? Math.max(each.batchSize(), group.statement().largestList())
                            : 0;
                }
            }
        }
        return rows;
    }

    private Detection detection(UnitAnalysis unit, SingleWrites writes, int commits) {
        List<Evidence> evidence = new ArrayList<>();
        String sentence =
                String.format(Locale.ROOT, "%,d commits, each after one execution of the statement.", commits);
        evidence.add(new Evidence.Figure("commits", commits, sentence));
        CommonEvidence.add(evidence, unit, writes.repeats());
        List<String> tables = writes.repeats().group().statement().tables();
        return new Detection(
                rule(),
                writes.repeats().site().loop().isEmpty() ? Confidence.LIKELY : Confidence.PROVEN,
                unit.recording(),
                writes.repeats(),
                writes.shape(),
                writes.flow(),
                null,
                String.format(
                        Locale.ROOT,
                        "commits %,d transactions for %,d %s rows: one for each.",
                        commits,
                        writes.rows(),
                        tables.isEmpty() ? "" : tables.get(0)),
                List.copyOf(evidence));
    }
}
