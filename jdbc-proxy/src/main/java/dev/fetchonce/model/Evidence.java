package dev.fetchonce.model;

import java.util.List;
import java.util.Locale;

/** A fact that supports a finding, with its own figures. */
public sealed interface Evidence {
    /** The kind, as the JSON writes it. */
    String kind();

    /** One sentence for people. */
    String sentence();

    /**
     * The bound values were read from a column of an earlier result set.
     *
     * @param matched distinct bound values that were read from it
     * @param distinct distinct bound values
     * @param inOrder whether they were bound in the order in which they were read
     * @param why which names or metadata fit, or why this column was preferred to others
     */
    record ValueFlow(String from, String to, long matched, long distinct, boolean inOrder, String why)
            implements Evidence {
        @Override
        public String kind() {
            return "value-flow";
        }

        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d distinct values bound to %s were read from %s before%s; %s.",
                    matched,
                    distinct,
                    to,
                    from,
                    inOrder ? ", in the same order" : "",
                    why);
        }
    }

    /** As many repeats as an earlier query returned rows. */
    record RowCount(String source, long rows, long repeats) implements Evidence {
        @Override
        public String kind() {
            return "row-count";
        }

        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT, "%d repeats follow a query on %s that returned %d rows.", repeats, source, rows);
        }
    }

    /** Frames of an ORM's lazy loading are on the stack. */
    record LazyLoading(String frame) implements Evidence {
        @Override
        public String kind() {
            return "lazy-loading";
        }

        @Override
        public String sentence() {
            return "The ORM loads lazily here: " + frame + " is on the stack.";
        }
    }

    /** The same question with the same values again, and no write to its tables in between. */
    record SameBinds(long executions, long distinct) implements Evidence {
        @Override
        public String kind() {
            return "same-binds";
        }

        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d executions ask again what was asked before, with the same values, and nothing was written to those tables in between.",
                    executions - distinct,
                    executions);
        }
    }

    /**
     * All repeats came through one frame.
     *
     * @param samples call paths compared
     * @param loop how the frame is known to repeat
     */
    record OneCallSite(String frame, int samples, String loop) implements Evidence {
        @Override
        public String kind() {
            return "call-site";
        }

        @Override
        public String sentence() {
            String meet = samples == 1 ? "1 sampled call path leads to" : samples + " sampled call paths meet in";
            return String.format(Locale.ROOT, "%s %s: %s.", meet, frame, loop);
        }
    }

    /** What in the application makes it happen. */
    record CausedBy(Cause cause) implements Evidence {
        @Override
        public String kind() {
            return "cause";
        }

        @Override
        public String sentence() {
            return cause.sentence();
        }
    }

    /** Something was not seen in full. */
    record Bounded(String what) implements Evidence {
        @Override
        public String kind() {
            return "bounded";
        }

        @Override
        public String sentence() {
            return what;
        }
    }

    /**
     * A count that a rule goes by.
     *
     * @param what what was counted ({@code commits}, {@code unread-columns})
     */
    record Figure(String what, long count, String sentence) implements Evidence {
        /** Several places that ask the same question. */
        public static final String ASKERS = "askers";

        /** Whether it tells several places that ask the same: then no one frame is where all ask, unless it loops. */
        public static boolean isAskers(Evidence evidence) {
            return evidence instanceof Figure figure && figure.what().equals(ASKERS);
        }

        @Override
        public String kind() {
            return "figure";
        }
    }

    /**
     * Columns that are selected, and that no run has read.
     *
     * @param columns their labels, wide ones first
     * @param positions for each its place in the select list, from 1
     * @param selected how many columns are selected
     */
    record UnreadColumns(List<String> columns, List<Integer> positions, int selected) implements Evidence {
        @Override
        public String kind() {
            return "unread-columns";
        }

        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d columns were never read, over all runs: %s.",
                    columns.size(),
                    selected,
                    String.join(", ", columns));
        }
    }

    /** Evidence of a kind that a newer version wrote, kept as its sentence. */
    record Other(String kind, String sentence) implements Evidence {}
}
