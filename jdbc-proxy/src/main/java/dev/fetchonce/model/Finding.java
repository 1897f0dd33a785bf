package dev.fetchonce.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One anti-pattern in one unit of work. Counts are those of one run, the one that cost most, except
 * {@link #avoidableExecutions} and {@link #runs}, which cover all runs.
 *
 * @param id stable from run to run: a hash of rule, unit, fingerprints and call site without lines
 * @param rule the rule's id; its page is {@code docs/rules/<rule>.md}
 * @param title {@code Order.customer}, or the table where no entity is known
 * @param summary the finding in one plain sentence
 * @param unit the id of the unit of work
 * @param source where the bound values came from; null where that is not known
 * @param relation null where the statements do not tell
 * @param remedies the best first
 * @param avoidableExecutions executions that the first remedy saves, over all runs
 * @param runs in how many runs of the unit it was found
 * @param timeline when things happened in the run that cost most
 * @param cause what in the application makes it happen; null where the frames do not tell
 * @param levels the statements that repeat for the rows of one another, from the outside; empty where it is one alone
 * @param accept what to paste where to accept it; null where that was not worked out
 * @param accepted by what it is accepted; null where it is not
 */
public record Finding(
        String id,
        String rule,
        Severity severity,
        Confidence confidence,
        String title,
        String summary,
        String unit,
        Repeated repeated,
        @Nullable Source source,
        @Nullable Relation relation,
        CallSite callSite,
        List<Evidence> evidence,
        List<Remedy> remedies,
        long avoidableExecutions,
        long runs,
        Timeline timeline,
        @Nullable Cause cause,
        List<Level> levels,
        @Nullable Accept accept,
        @Nullable Acceptance accepted) {

    /** A finding of one level, whose cause is not known and that nobody has been asked about yet. */
    public Finding(
            String id,
            String rule,
            Severity severity,
            Confidence confidence,
            String title,
            String summary,
            String unit,
            Repeated repeated,
            @Nullable Source source,
            @Nullable Relation relation,
            CallSite callSite,
            List<Evidence> evidence,
            List<Remedy> remedies,
            long avoidableExecutions,
            long runs,
            Timeline timeline) {
        this(
                id,
                rule,
                severity,
                confidence,
                title,
                summary,
                unit,
                repeated,
                source,
                relation,
                callSite,
                evidence,
                remedies,
                avoidableExecutions,
                runs,
                timeline,
                null,
                List.of(),
                null,
                null);
    }

    /** What it has in common with the same finding in other units of work. */
    public Structure structure() {
        return Structure.of(this);
    }

    /** How many places ask the same question where it is several, of which the call site is one; else 0. */
    public long askers() {
        return evidence.stream()
                .filter(Evidence.Figure::isAskers)
                .mapToLong(each -> ((Evidence.Figure) each).count())
                .findFirst()
                .orElse(0);
    }

    /** Executions of the source query and its repeats on all levels, in the run that cost most. */
    public long executionsNow() {
        long repeats = levels.isEmpty()
                ? repeated.executions()
                : levels.stream().mapToLong(Level::executions).sum();
        return repeats + (source == null ? 0 : 1);
    }

    /** The same finding with the figures that cover all runs replaced. */
    public Finding overRuns(long newAvoidableExecutions, long newRuns) {
        return with(newAvoidableExecutions, newRuns, timeline, cause, levels, accept, accepted);
    }

    /** The same finding with another timeline. */
    public Finding at(Timeline newTimeline) {
        return with(avoidableExecutions, runs, newTimeline, cause, levels, accept, accepted);
    }

    /** The same finding with its cause and levels. */
    public Finding told(@Nullable Cause newCause, List<Level> newLevels) {
        return with(avoidableExecutions, runs, timeline, newCause, newLevels, accept, accepted);
    }

    /** The same finding with what to paste, and by what it is accepted. */
    public Finding judged(@Nullable Accept newAccept, @Nullable Acceptance newAccepted) {
        return with(avoidableExecutions, runs, timeline, cause, levels, newAccept, newAccepted);
    }

    /** The same finding in a unit of another name. */
    public Finding in(String newId, String newUnit) {
        return new Finding(
                newId,
                rule,
                severity,
                confidence,
                title,
                summary,
                newUnit,
                repeated,
                source,
                relation,
                callSite,
                evidence,
                remedies,
                avoidableExecutions,
                runs,
                timeline,
                cause,
                levels,
                accept,
                accepted);
    }

    private Finding with(
            long newAvoidableExecutions,
            long newRuns,
            Timeline newTimeline,
            @Nullable Cause newCause,
            List<Level> newLevels,
            @Nullable Accept newAccept,
            @Nullable Acceptance newAccepted) {
        return new Finding(
                id,
                rule,
                severity,
                confidence,
                title,
                summary,
                unit,
                repeated,
                source,
                relation,
                callSite,
                evidence,
                remedies,
                newAvoidableExecutions,
                newRuns,
                newTimeline,
                newCause,
                newLevels,
                newAccept,
                newAccepted);
    }

    /** The statement that repeats: its executions in one run, how many different binds they had, and their time. */
    public record Repeated(String fingerprint, long executions, long distinctBinds, long nanos) {}

    /** The query whose rows gave the binds: its fingerprint, the rows read from it, and the column. */
    public record Source(
            String fingerprint, long rows, @Nullable String column) {}

    /**
     * @param from the source column, {@code orders.customer_id}
     * @param to the column it is compared with, {@code customer.id}
     * @param entity the entity that holds the association; null where no ORM told
     * @param attribute the association's attribute; null where no ORM told
     * @param filter the constant condition beside the key, values hidden as {@code ?}; null where there is none
     */
    public record Relation(
            RelationKind kind,
            String from,
            String to,
            @Nullable String entity,
            @Nullable String attribute,
            @Nullable String filter) {
        /** A relation to all rows of a key. */
        public Relation(
                RelationKind kind, String from, String to, @Nullable String entity, @Nullable String attribute) {
            this(kind, from, to, entity, attribute, null);
        }
    }

    /**
     * One of several statements that repeat for the rows of one another.
     *
     * @param title {@code Order.items}, or the tables where no entity is known
     * @param from the column that gave its values
     * @param to the column it is compared with
     */
    public record Level(
            String title, String from, String to, String fingerprint, long executions, long distinctBinds) {}

    /**
     * Times in nanoseconds from the start of the source query (or of the first repeat).
     *
     * @param source how long the source query took; 0 where there is none
     * @param repeats at most 200 of the repeats, spread evenly
     */
    public record Timeline(long source, List<Span> repeats) {
        /** Nothing is known. */
        public static final Timeline NONE = new Timeline(0, List.of());
    }

    /** One execution: its start and how long it took, in nanoseconds. */
    public record Span(long start, long nanos) {}

    /**
     * What to paste where, to accept the finding.
     *
     * @param baselineEntry an entry of {@code fetchonce-baseline.json}
     * @param ignoreLine a line of {@code fetchonce.ignore}, and a value of the option {@code ignore}
     * @param annotation for the method in which the repeats meet, or one that leads to it
     * @param comment for the repeated statement
     */
    public record Accept(String baselineEntry, String ignoreLine, String annotation, String comment) {}

    /**
     * A decision to live with a finding.
     *
     * @param reason why, in the words of who decided; may be empty, except in a baseline
     * @param expires the last day on which it holds (ISO-8601); null where it holds for good
     */
    public record Acceptance(
            AcceptedBy by, String reason, @Nullable String expires) {
        /** Whether its last day lies before {@code today}. */
        public boolean hasExpired(LocalDate today) {
            return expires != null && today.isAfter(LocalDate.parse(expires));
        }
    }
}
