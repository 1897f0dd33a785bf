package dev.fetchonce.baseline;

import dev.fetchonce.model.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings that somebody has accepted, each structure once, by place; and how bad they and broken budgets were in
 * tests. Immutable; by itself it only shrinks.
 *
 * @param entries sorted, so that a file of them differs where they differ
 * @param recorded sorted too; empty where no tests recorded it
 */
public record Baseline(List<AcceptedFinding> entries, List<RecordedCount> recorded) {
    /** Nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /** One that no tests recorded. */
    public Baseline(List<AcceptedFinding> entries) {
        this(entries, List.of());
    }

    /** Sorts, and keeps of entries about the same the first. */
    public Baseline {
        entries = entries.isEmpty() ? List.of() : sorted(entries, AcceptedFinding.BY_PLACE);
        recorded = recorded.isEmpty() ? List.of() : sorted(recorded, RecordedCount.BY_TEST);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        TreeSet<T> sorted = new TreeSet<>(order);
        sorted.addAll(all);
        return List.copyOf(sorted);
    }

    /**
     * Records findings; the same finding in several units is one entry.
     *
     * @param date the day of the decision (ISO-8601)
     * @param expires the last day on which it holds (ISO-8601); null for good
     * @throws IllegalArgumentException where the reason is blank, or a date is none
     */
    public static Baseline of(
            Collection<Finding> findings, String reason, String author, String date, @Nullable String expires) {
        return new Baseline(findings.stream()
                .map(each -> AcceptedFinding.of(each, reason, author, date, expires))
                .toList());
    }

    /** Both; of entries about the same, those of {@code newer}. */
    public Baseline with(Baseline newer) {
        return new Baseline(
                Stream.concat(newer.entries.stream(), entries.stream()).toList(),
                Stream.concat(newer.recorded.stream(), recorded.stream()).toList());
    }

    /** The same without those entries. */
    public Baseline without(Collection<AcceptedFinding> stale) {
        return new Baseline(
                entries.stream()
                        .filter(each -> stale.stream().noneMatch(each::sameStructure))
                        .toList(),
                recorded);
    }

    /** Entries that match none of these findings: what they were about has been fixed, or was not run. */
    public List<AcceptedFinding> stale(Collection<Finding> findings) {
        return entries.stream()
                .filter(entry -> findings.stream().noneMatch(entry::isAbout))
                .toList();
    }

    /** The entry about a finding; null where there is none. */
    @Nullable
    AcceptedFinding about(Finding finding) {
        return entries.stream()
                .filter(entry -> entry.isAbout(finding))
                .findFirst()
                .orElse(null);
    }
}
