package dev.fetchonce.report;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.model.Structure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has to solve once: the findings of one structure in all units of work that show it. Immutable;
 * {@code problems.ts} groups them the same way.
 *
 * @param findings at least one; the one with most avoidable executions first, but those of what is before and after tests last
 */
public record Problem(List<Finding> findings) {

    /**
     * Groups findings, each in one problem; what saves most comes first. Findings of one unit alone stay apart: their
     * structure is the same, but they are told by their sources.
     *
     * @param ranked most avoidable executions first
     * @param fixtures ids of units that are before and after tests: what they show too is told by a test
     */
    public static List<Problem> of(List<Finding> ranked, Set<String> fixtures) {
        Map<Key, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding each : ranked) {
            groups.computeIfAbsent(Key.of(each), key -> new ArrayList<>()).add(each);
        }
        for (List<Finding> alike : groups.values()) {
            alike.sort(Comparator.comparing(each -> fixtures.contains(each.unit())));
        }
        return groups.values().stream()
                .flatMap(Problem::parted)
                .sorted(Comparator.comparingLong(Problem::avoidableExecutions).reversed())
                .toList();
    }

    private static Stream<Problem> parted(List<Finding> alike) {
        Problem together = new Problem(List.copyOf(alike));
        return together.isInSeveralUnits()
                ? Stream.of(together)
                : alike.stream().map(each -> new Problem(List.of(each)));
    }

    /** The finding that saves most. */
    public Finding worst() {
        return findings.get(0);
    }

    /** The ids of the units that show it. */
    public List<String> units() {
        return unitsOf(List.of(this));
    }

    /** Whether it has been found in more than one unit. */
    public boolean isInSeveralUnits() {
        return units().size() > 1;
    }

    /** What the first remedies save, over all runs of all units. */
    public long avoidableExecutions() {
        return findings.stream().mapToLong(Finding::avoidableExecutions).sum();
    }

    /** In how many runs it was found, over all units. */
    public long runs() {
        return findings.stream().mapToLong(Finding::runs).sum();
    }

    /** Whether the first remedy saves as much in each run: so many queries now, so many left. */
    boolean isAlikeInAllRuns() {
        return findings.size() == units().size()
                && findings.stream()
                                .map(each -> List.of(each.executionsNow(), left(each)))
                                .distinct()
                                .count()
                        == 1
                && avoidableExecutions() == runs() * (worst().executionsNow() - left(worst()));
    }

    private static long left(Finding finding) {
        return finding.remedies().isEmpty()
                ? finding.executionsNow()
                : finding.remedies().get(0).executionsAfter();
    }

    /** The ids of the units that show any of them, each once. */
    static List<String> unitsOf(Collection<Problem> problems) {
        return problems.stream()
                .flatMap(each -> each.findings.stream())
                .map(Finding::unit)
                .distinct()
                .toList();
    }

    /** Findings that are accepted for different reasons are not told as one. */
    private record Key(Structure structure, @Nullable Acceptance accepted) {
        static Key of(Finding finding) {
            return new Key(finding.structure(), finding.accepted());
        }
    }
}
