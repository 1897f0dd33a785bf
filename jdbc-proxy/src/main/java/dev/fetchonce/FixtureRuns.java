package dev.fetchonce;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.model.Recording;
import dev.fetchonce.report.ReportBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found in runs of fixtures, by what they executed: a class does the same before each of its tests, and half of
 * what a suite executes may be that. Nothing of a fixture is judged by a budget, so a run whose statements are those of an
 * earlier one, as often and with as many rows, is taken to be like it and not analysed again. At most 1,000 different
 * runs, then it starts anew; thread-safe.
 */
final class FixtureRuns {
    private static final int MOST = 1_000;

    private final Map<Run, ReportBuilder.Judged> known = new ConcurrentHashMap<>();

    /** @param mappings how many ORM mappings are known: with another, the same run may show more */
    private record Run(String unit, int mappings, List<Executed> executed) {}

    private record Executed(Fingerprint fingerprint, String dataSource, long executions, long rows, long failures) {
        static Executed of(ExecutionGroup group) {
            ExecutionGroup.Counts counts = group.counts();
            return new Executed(
                    group.fingerprint(),
                    group.statement().dataSource(),
                    counts.executions(),
                    counts.rows(),
                    counts.failures());
        }
    }

    /** What is known of a run like this one, or what {@code analysis} finds. */
    ReportBuilder.Judged judged(Recording recording, int mappings, Function<Recording, ReportBuilder.Judged> analysis) {
        Run run = new Run(
                recording.unit().id(),
                mappings,
                recording.groups().stream().map(Executed::of).toList());
        ReportBuilder.Judged judged = known.get(run);
        if (judged == null) {
            judged = analysis.apply(recording);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(run, judged);
        }
        return judged;
    }
}
