package dev.fetchonce.report;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.model.Structure;
import dev.fetchonce.report.Report.Baseline;
import dev.fetchonce.report.Report.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Findings parted into those that count and those that are accepted.
 *
 * @param open most avoidable executions first
 */
record Acceptances(List<Finding> open, Baseline baseline) {
    /** Parts findings by what holds on a day: where an acceptance has expired, the finding counts again. */
    static Acceptances on(LocalDate day, Collection<Finding> findings) {
        List<Finding> open = new ArrayList<>();
        List<Finding> accepted = new ArrayList<>();
        Set<Entry> expired = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Acceptance by = finding.accepted();
            if (by == null) {
                open.add(finding);
            } else if (by.hasExpired(day)) {
                open.add(finding.judged(finding.accept(), null));
                expired.add(entry(finding, by));
            } else {
                accepted.add(finding);
            }
        }
        return new Acceptances(
                ReportBuilder.ranked(open),
                new Baseline(ReportBuilder.ranked(accepted), List.of(), List.copyOf(expired)));
    }

    /**
     * Adds up what two reports say of the findings that both hold: what one of them counts counts, and an entry is stale
     * where it matches nothing in either.
     */
    static Acceptances merge(Report one, Report other, Collection<Finding> all) {
        List<Finding> open =
                all.stream().filter(each -> each.accepted() == null).toList();
        List<Finding> accepted =
                all.stream().filter(each -> each.accepted() != null).toList();
        List<Entry> stale = Stream.concat(one.baseline().stale().stream(), other.baseline().stale().stream())
                .distinct()
                .filter(entry -> all.stream().noneMatch(entry::isAbout))
                .toList();
        List<Entry> expired = Stream.concat(one.baseline().expired().stream(), other.baseline().expired().stream())
                .distinct()
                .toList();
        return new Acceptances(
                ReportBuilder.ranked(open), new Baseline(ReportBuilder.ranked(accepted), stale, expired));
    }

    /** Executions that the first remedies of those that count save together. */
    long avoidable() {
        return open.stream().mapToLong(Finding::avoidableExecutions).sum();
    }

    private static Entry entry(Finding finding, Acceptance by) {
        Structure key = finding.structure();
        return new Entry(by.by(), key.rule(), key.fingerprint(), key.place(), by.reason(), by.expires());
    }
}
