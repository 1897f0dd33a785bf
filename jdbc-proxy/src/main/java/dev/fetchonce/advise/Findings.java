package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.detect.Repeats;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Level;
import dev.fetchonce.model.Finding.Relation;
import dev.fetchonce.model.Finding.Repeated;
import dev.fetchonce.model.Finding.Source;
import dev.fetchonce.model.Finding.Span;
import dev.fetchonce.model.Finding.Timeline;
import dev.fetchonce.model.Ids;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes findings of the detections in one run of a unit: with remedies, words and a stable id. Stateless; thread-safe. */
public final class Findings {
    private static final int MOST_SPANS = 200;
    private static final long CRITICAL = 25;
    private static final long WARNING = 3;

    /** Rules on what costs more than executions: lost writes, waits for the disk. */
    private static final Set<String> COSTLY_OTHERWISE = Set.of("read-modify-write", "commit-per-row");

    private Findings() {}

    /**
     * One finding for each detection, in their order.
     *
     * @param mappings what the application's ORMs map, and what is configured for them
     */
    public static List<Finding> of(List<Detection> detections, List<Mapping> mappings) {
        Set<String> ids = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Detection each : detections) {
            List<Detection> siblings = detections.stream()
                    .filter(other -> areSiblings(each, other))
                    .toList();
            Case found = new Case(
                    each,
                    siblings,
                    mappings,
                    new ApplicationCalls(each.recording().classes()));
            findings.add(finding(found, Advisors.remedies(found), ids));
        }
        return findings;
    }

    @SuppressWarnings("ReferenceEquality") // objects of one analysis: equal contents would take long to compare
    private static boolean areSiblings(Detection one, Detection other) {
        Flow flow = one.flow();
        Flow otherFlow = other.flow();
        return one != other
                && flow != null
                && otherFlow != null
                && flow.source() == otherFlow.source()
                && flow.executions().equals(otherFlow.executions());
    }

    private static Finding finding(Case found, List<Remedy> remedies, Set<String> ids) {
        Detection detection = found.detection();
        Repeats repeats = detection.repeats();
        long avoidable = remedies.isEmpty()
                ? (detection.flow() == null ? 0 : detection.executions())
                : Math.max(
                        0,
                        detection.executions()
                                + found.sourceExecutions()
                                - remedies.get(0).executionsAfter());
        return new Finding(
                        id(detection, ids),
                        detection.rule(),
                        severity(detection.rule(), avoidable),
                        detection.confidence(),
                        Words.title(found),
                        Words.summary(found),
                        detection.recording().unit().id(),
                        new Repeated(
                                repeats.group().fingerprint().hex(),
                                repeats.executions(),
                                repeats.distinctBinds(),
                                repeats.nanos()),
                        source(found.flow()),
                        relation(found),
                        repeats.site().callSite(),
                        detection.evidence(),
                        remedies,
                        avoidable,
                        1,
                        timeline(found))
                .told(detection.cause(), levels(detection));
    }

    private static Severity severity(String rule, long avoidable) {
        if (avoidable >= CRITICAL) {
            return Severity.CRITICAL;
        }
        return avoidable >= WARNING || COSTLY_OTHERWISE.contains(rule) ? Severity.WARNING : Severity.INFO;
    }

    private static String id(Detection detection, Set<String> taken) {
        String id = Ids.of(
                "f",
                detection.rule(),
                detection.recording().unit().id(),
                detection.repeats().group().fingerprint().hex(),
                detection.repeats().site().key());
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static @Nullable Source source(@Nullable Flow flow) {
        return flow == null
                ? null
                : new Source(
                        flow.source().fingerprint().hex(),
                        flow.rows(),
                        flow.from().toString());
    }

    private static @Nullable Relation relation(Case found) {
        Flow flow = found.flow();
        Related related = found.detection().relation();
        if (flow == null || related == null) {
            return null;
        }
        return new Relation(
                related.kind(),
                Words.columns(found.detection().lookUp(), flow, Flow::from),
                Words.columns(found.detection().lookUp(), flow, Flow::to),
                related.entity() == null ? null : related.entity().name(),
                related.association() == null ? null : related.association().attribute(),
                found.filter() == null ? restriction(found) : found.filter());
    }

    private static @Nullable String restriction(Case found) {
        LookUp lookUp = found.detection().lookUp();
        return lookUp == null ? null : lookUp.restriction();
    }

    private static List<Level> levels(Detection detection) {
        return detection.below().isEmpty()
                ? List.of()
                : detection.levels().stream().map(Findings::level).toList();
    }

    private static Level level(LookUp lookUp) {
        return new Level(
                Words.title(lookUp.relation(), lookUp.flow(), lookUp.repeats()),
                Words.columns(lookUp, lookUp.flow(), Flow::from),
                Words.columns(lookUp, lookUp.flow(), Flow::to),
                lookUp.repeats().group().fingerprint().hex(),
                lookUp.repeats().executions(),
                lookUp.repeats().distinctBinds());
    }

    private static Timeline timeline(Case found) {
        List<Execution> log = found.detection().repeats().log();
        Flow flow = found.flow();
        Execution source = flow == null ? null : flow.executions().get(0);
        long start = source == null ? log.get(0).startNanos() : source.startNanos();
        int step = Math.max(1, (log.size() + MOST_SPANS - 1) / MOST_SPANS);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < log.size(); i += step) {
            spans.add(new Span(
                    Math.max(0, log.get(i).startNanos() - start), log.get(i).nanos()));
        }
        return new Timeline(source == null ? 0 : source.nanos(), List.copyOf(spans));
    }
}
