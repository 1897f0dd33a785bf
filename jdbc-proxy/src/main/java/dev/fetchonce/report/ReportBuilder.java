package dev.fetchonce.report;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.report.Report.StatementSummary;
import dev.fetchonce.report.Report.Totals;
import dev.fetchonce.report.Report.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds up recordings and their findings over all runs of their units. Bounded: 5,000 units by name, 10,000 statements of
 * 4 Mi characters together, 10,000 findings; what is beyond is counted in the totals alone, and the report says so.
 * Thread-safe.
 */
public final class ReportBuilder {
    private static final int MOST_UNITS = 5_000;
    private static final int MOST_STATEMENTS = 10_000;
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int MOST_FINDINGS = 10_000;

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, StatementSummary> statements = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Silences silences = new Silences();
    private final Set<String> truncated = new LinkedHashSet<>();
    private long characters;
    private long executions;
    private long rows;

    /** Adds one run of a unit, what was found in it, and why nothing else was. */
    public synchronized void add(Recording recording, Judged judged) {
        add(recording, judged.findings());
        silences.addAll(judged.silences());
    }

    /** Adds one run of a unit and what was found in it. */
    public synchronized void add(Recording recording, List<Finding> found) {
        List<String> ids = found.stream().map(Finding::id).toList();
        addUnit(recording, ids);
        recording.groups().forEach(this::addStatement);
        executions += recording.ungrouped();
        found.forEach(this::addFinding);
        if (recording.truncated()) {
            truncated.add(recording.unit().name() + " did more than is kept of one unit: counts are exact, but call"
                    + " paths, values and distinct binds are those of its first executions.");
        }
    }

    private void addUnit(Recording recording, List<String> ids) {
        UnitOfWork unit = recording.unit();
        String id = unit.id();
        if (!units.containsKey(id) && units.size() >= MOST_UNITS) {
            truncated.add("More than " + MOST_UNITS + " different units: later ones are in the totals alone.");
            return;
        }
        units.merge(id, unit(id, unit, recording.executions(), ids, recording.truncated()), ReportBuilder::merge);
    }

    private static Unit unit(String id, UnitOfWork unit, long executions, List<String> ids, boolean truncated) {
        return new Unit(id, unit.kind(), unit.name(), 1, executions, executions, ids, truncated);
    }

    /** Adds up two counts of one unit. */
    static Unit merge(Unit one, Unit other) {
        Set<String> ids = new LinkedHashSet<>(one.findings());
        ids.addAll(other.findings());
        return new Unit(
                one.id(),
                one.kind(),
                one.name(),
                one.runs() + other.runs(),
                one.executions() + other.executions(),
                Math.max(one.maxExecutions(), other.maxExecutions()),
                List.copyOf(ids),
                one.truncated() || other.truncated());
    }

    private void addStatement(ExecutionGroup group) {
        executions += group.counts().executions();
        rows += group.counts().rows();
        String fingerprint = group.fingerprint().hex();
        if (!statements.containsKey(fingerprint)) {
            if (statements.size() >= MOST_STATEMENTS || characters >= MOST_CHARACTERS) {
                truncated.add("More than " + MOST_STATEMENTS + " different statements, or " + MOST_CHARACTERS
                        + " characters of them: later ones are in the totals alone.");
                return;
            }
            characters += group.fingerprint().sql().length()
                    + group.statement().example().length();
        }
        statements.merge(fingerprint, summary(fingerprint, group), ReportBuilder::merge);
    }

    private static StatementSummary summary(String fingerprint, ExecutionGroup group) {
        ExecutionGroup.Statement statement = group.statement();
        ExecutionGroup.Counts counts = group.counts();
        return new StatementSummary(
                fingerprint,
                group.fingerprint().sql(),
                statement.example(),
                statement.operation(),
                statement.tables(),
                counts.executions(),
                counts.rows(),
                counts.nanos());
    }

    /** Adds up two counts of one statement. */
    static StatementSummary merge(StatementSummary one, StatementSummary other) {
        return new StatementSummary(
                one.fingerprint(),
                one.sql(),
                one.example(),
                one.operation(),
                one.tables(),
                one.executions() + other.executions(),
                one.rows() + other.rows(),
                one.nanos() + other.nanos());
    }

    private void addFinding(Finding finding) {
        if (!findings.containsKey(finding.id()) && findings.size() >= MOST_FINDINGS) {
            truncated.add("More than " + MOST_FINDINGS + " different findings: later ones are left out.");
            return;
        }
        findings.merge(finding.id(), finding, ReportBuilder::merge);
    }

    /** Keeps the run that cost most, and adds up what covers all runs; accepted is what is accepted in both. */
    static Finding merge(Finding one, Finding other) {
        Finding worst = unread(one) != unread(other)
                ? (unread(one) < unread(other) ? one : other)
                : costlier(one, other) ? one : other;
        Finding both =
                worst.overRuns(one.avoidableExecutions() + other.avoidableExecutions(), one.runs() + other.runs());
        return both.judged(both.accept(), weaker(one.accepted(), other.accepted()));
    }

    /** The one that ends first; none where one is missing. */
    private static @Nullable Acceptance weaker(@Nullable Acceptance one, @Nullable Acceptance other) {
        if (one == null || other == null) {
            return null;
        }
        String end = other.expires();
        return end != null && (one.expires() == null || end.compareTo(one.expires()) < 0) ? other : one;
    }

    /** What one run left unread another may have read: the fewest columns are those that no run read. */
    private static int unread(Finding finding) {
        return finding.evidence().stream()
                .mapToInt(each -> each instanceof Evidence.UnreadColumns unread
                        ? unread.columns().size()
                        : 0)
                .sum();
    }

    /** Ties go to the one with better proof, so that the order of runs changes nothing. */
    private static boolean costlier(Finding one, Finding other) {
        int byConfidence = one.confidence().compareTo(other.confidence());
        return byConfidence != 0
                ? byConfidence < 0
                : one.repeated().executions() >= other.repeated().executions();
    }

    /** Drops findings that what was seen since has refuted, and their names from the units. */
    public synchronized void retain(Predicate<Finding> holds) {
        if (findings.values().removeIf(holds.negate())) {
            units.replaceAll((id, unit) -> unit.retaining(findings.keySet()));
        }
    }

    /** Notes what could not be seen, in a sentence. */
    public synchronized void unseen(String what) {
        truncated.add(what);
    }

    /** Whether no run of a unit was added. */
    public synchronized boolean isEmpty() {
        return units.isEmpty();
    }

    /** A copy that later additions to this one do not change. */
    public synchronized ReportBuilder copy() {
        ReportBuilder copy = new ReportBuilder();
        copy.units.putAll(units);
        copy.statements.putAll(statements);
        copy.findings.putAll(findings);
        copy.silences.addAll(silences);
        copy.truncated.addAll(truncated);
        copy.characters = characters;
        copy.executions = executions;
        copy.rows = rows;
        return copy;
    }

    /**
     * The report of all that was added.
     *
     * @param head versions, names and times
     * @param dataSources the DataSources observed
     * @param faults our own errors that were swallowed
     */
    public synchronized Report build(Head head, List<String> dataSources, List<String> faults) {
        Report.Diagnostics diagnostics =
                new Report.Diagnostics(List.copyOf(dataSources), List.copyOf(truncated), List.copyOf(faults));
        return isEmpty() ? ofNothing(head, diagnostics) : build(head, diagnostics);
    }

    /** On its own: many a JVM that the agent is in ends without a unit, and is to end as fast as it would. */
    private static Report ofNothing(Head head, Report.Diagnostics diagnostics) {
        return new Report(
                Report.SCHEMA_VERSION,
                head.toolVersion(),
                head.application(),
                head.generatedAt(),
                new Totals(0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                diagnostics);
    }

    private Report build(Head head, Report.Diagnostics diagnostics) {
        Acceptances parted = Acceptances.on(head.day(), findings.values());
        return new Report(
                Report.SCHEMA_VERSION,
                head.toolVersion(),
                head.application(),
                head.generatedAt(),
                new Totals(units.size(), executions, rows, parted.open().size(), parted.avoidable()),
                inOrder(units.values()),
                busiest(statements.values()),
                parted.open(),
                diagnostics,
                parted.baseline(),
                silences.list());
    }

    static List<Unit> inOrder(Collection<Unit> units) {
        return units.stream()
                .sorted(Comparator.comparing(ReportBuilder::unitOrder))
                .toList();
    }

    private static String unitOrder(Unit unit) {
        return (unit.kind() == UnitKind.MAIN ? "0" : "1") + unit.kind() + " " + unit.name();
    }

    static List<StatementSummary> busiest(Collection<StatementSummary> statements) {
        return statements.stream()
                .sorted(Comparator.comparingLong(StatementSummary::executions)
                        .reversed()
                        .thenComparing(StatementSummary::fingerprint))
                .toList();
    }

    static List<Finding> ranked(Collection<Finding> findings) {
        List<Finding> ranked = new ArrayList<>(findings);
        ranked.sort(Comparator.comparingLong(Finding::avoidableExecutions)
                .reversed()
                .thenComparing(Finding::id));
        return List.copyOf(ranked);
    }

    /** Whose report it is, by which version, and when. */
    public record Head(String toolVersion, String application, String generatedAt) {
        /** The day, in UTC. */
        private LocalDate day() {
            return LocalDate.ofInstant(Instant.parse(generatedAt), ZoneOffset.UTC);
        }
    }

    /** What was found in one run of a unit, and what repeated in it and is no finding. */
    public record Judged(List<Finding> findings, List<Silence> silences) {}
}
