package dev.fetchonce.model;

/**
 * A statement that repeated in a unit and was not reported, with the reason: what people ask first. Counts are those of
 * the run that had most, except {@link #runs}.
 *
 * @param unit the id of the unit of work
 * @param fingerprint what repeated
 * @param place the class and method in which the repeats meet ({@code com.acme.OrderService#list}); empty where not known
 * @param executions how often, in one run
 * @param sentence the reason for people
 * @param runs in how many runs of the unit
 */
public record Silence(
        String unit, String fingerprint, String place, long executions, Reason reason, String sentence, long runs) {

    /** A silence of one run. */
    public static Silence of(String unit, String fingerprint, String place, long executions, Reason reason) {
        return new Silence(unit, fingerprint, place, executions, reason, reason.sentence, 1);
    }

    /** What two silences share where they are the same. */
    public String key() {
        return unit + " " + fingerprint + " " + place + " " + reason;
    }

    /** The same, seen in the runs of both. */
    public Silence plus(Silence other) {
        return new Silence(
                unit, fingerprint, place, Math.max(executions, other.executions), reason, sentence, runs + other.runs);
    }

    /** Why a repeated statement is no finding; of several reasons that rules gave, the first in this order is told. */
    public enum Reason {
        PART_OF_FINDING("part-of-finding", "It is part of another finding."),
        SET_UP("set-up", "A schema tool or a fixture runs it, not the application's work."),
        MEANT("meant", "It locks, counts up, reads a clock or takes the next of a queue: doing it again is meant."),
        TENANT("tenant", "Each goes to another tenant: another schema, role or setting each time."),
        POLLED("polled", "Each time it waited before it asked again: it waits for a change."),
        RETRIED("retried", "A statement failed in between: it is tried again."),
        WRITTEN(
                "written",
                "Its tables may have been written to between two executions, so that the answer may differ."),
        BATCHED("batched", "Each execution asks for many keys at once, or sends many statements: a batch already."),
        PAGED("paged", "Only its LIMIT, OFFSET or row number moves on: it pages."),
        RANGE("range", "What changes is compared otherwise than for equality, as keyset paging and searches do."),
        SEARCHED("searched", "What changes selects no row by a key."),
        DIFFERENT_PLACES("different-places", "Its executions come from places of their own, not from one loop."),
        UNCLEAR(
                "unclear",
                "The call paths that were sampled leave open which place ran it; the next runs are sampled in full."),
        UNPARSED("unparsed", "The SQL parser gave up, so that its keys are not known."),
        NO_PLACE("no-place", "No frame of the application's code led to it."),
        BELOW_THRESHOLD("below-threshold", "It repeats less often than what is reported at this confidence."),
        NOT_JUDGED("not-judged", "No rule takes its repeats for a fault.");

        private final String word;
        private final String sentence;

        Reason(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        /** The reason for people. */
        public String sentence() {
            return sentence;
        }

        /** The word that the JSON uses. */
        @Override
        public String toString() {
            return word;
        }
    }
}
