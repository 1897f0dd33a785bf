package dev.fetchonce.junit;

import dev.fetchonce.baseline.AcceptedFinding;
import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.RecordedCount;
import dev.fetchonce.model.Finding;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests of this JVM have shown, for the baseline. Grows with tests and what is wrong in them; thread-safe. */
final class Seen {
    private static final String REASON = "recorded when Fetchonce came";

    private final Set<String> ran = new LinkedHashSet<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<List<String>, Long> counts = new LinkedHashMap<>();

    synchronized void ran(String test) {
        ran.add(test);
    }

    synchronized void finding(String test, Finding finding) {
        findings.put(Known.what(finding), finding);
        counts.merge(List.of(test, Known.what(finding)), finding.repeated().executions(), Math::max);
    }

    synchronized void breach(String test, Breach breach) {
        counts.merge(List.of(test, breach.what()), breach.actual(), Math::max);
    }

    /** The baseline as it is now: what these tests show, and what it knows of tests that did not run. */
    synchronized Baseline recorded(Baseline before) {
        List<RecordedCount> recorded = new ArrayList<>(notRun(before));
        counts.forEach((key, count) -> recorded.add(new RecordedCount(key.get(0), key.get(1), count)));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Baseline shown = Baseline.of(findings.values(), REASON, "", today, null);
        // What was accepted before keeps its reason and its date.
        return referenced(before, new Baseline(shown.with(before).entries(), recorded));
    }

    /** Without what has been solved; what got better may not get worse again. Nothing comes in but what was renamed. */
    synchronized Baseline shrunk(Baseline before) {
        List<RecordedCount> recorded = new ArrayList<>(notRun(before));
        Known known = new Known(before);
        counts.forEach((key, count) -> before.recorded().stream()
                .filter(each -> each.what().equals(key.get(1)) || isMoved(each.what(), key.get(1)))
                .filter(each -> each.test().equals(key.get(0)) || Members.renamed(each.test(), key.get(0)))
                .mapToLong(RecordedCount::count)
                .max()
                .ifPresent(was -> recorded.add(new RecordedCount(key.get(0), key.get(1), Math.min(was, count)))));
        List<AcceptedFinding> entries = new ArrayList<>(before.entries());
        for (Finding finding : findings.values()) {
            before.entries().stream()
                    .filter(entry -> Known.wasMoved(entry, finding))
                    .findFirst()
                    .ifPresent(entry -> entries.add(AcceptedFinding.of(
                            finding, entry.reason(), entry.author(), entry.date(), entry.expires())));
        }
        return referenced(known.baseline(), new Baseline(entries, recorded));
    }

    private static boolean isMoved(String before, String now) {
        int place = before.lastIndexOf(' ') + 1;
        return place > 0
                && now.startsWith(before.substring(0, place))
                && Members.renamed(before.substring(place), now.substring(place));
    }

    /** A test that is no longer there would have run, where others of its class did. */
    private List<RecordedCount> notRun(Baseline before) {
        return before.recorded().stream()
                .filter(each -> !ran.contains(each.test()))
                .filter(each -> ran.stream().noneMatch(test -> Members.renamed(each.test(), test)))
                .toList();
    }

    /** Takes away findings that tests had recorded and none shows any more; those accepted by hand stay. */
    private static Baseline referenced(Baseline before, Baseline after) {
        List<AcceptedFinding> kept = after.entries().stream()
                .filter(entry -> !isIn(entry, before) || isIn(entry, after))
                .toList();
        return new Baseline(kept, after.recorded());
    }

    private static boolean isIn(AcceptedFinding entry, Baseline baseline) {
        String what = entry.structure().toString();
        return baseline.recorded().stream().anyMatch(each -> each.what().equals(what));
    }
}
