package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values flowed from a column of earlier result sets into the binds of the repeats.
 *
 * @param source whose result sets
 * @param sourceShape the source's shape
 * @param executions those of the source's executions whose rows gave the values
 * @param from the column they were read from
 * @param to the column they are compared with; without a table where the shape does not tell
 * @param value which value of the repeated statement it is
 * @param matched how many of the different values bound were read before: all, or all but one
 * @param distinct how many different values were bound
 * @param inOrder whether they were bound in the order in which they were read
 * @param all whether every different value of the column was bound
 * @param fit how well the names fit
 * @param others how many other columns held the same values
 */
public record Flow(
        ExecutionGroup source,
        QueryShape sourceShape,
        List<Execution> executions,
        ColumnRef from,
        ColumnRef to,
        int value,
        long matched,
        long distinct,
        boolean inOrder,
        boolean all,
        Fit fit,
        int others) {

    /** How well the two column names fit each other, best first. */
    public enum Fit {
        MAPPED("the application's ORM maps this association"),
        NAMES("the names fit"),
        KEYS("both are keys by their names"),
        NONE("the names say nothing");

        private final String words;

        Fit(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Rows read from the source's executions. */
    public long rows() {
        return executions.stream().mapToLong(Execution::rows).sum();
    }

    /** Whether this can hardly be chance: names that fit, or keys that were all bound in the order of reading. */
    boolean proves() {
        return switch (fit) {
            case MAPPED, NAMES -> true;
            case KEYS -> isComplete();
            case NONE -> false;
        };
    }

    /** Whether this may be chance: the names say nothing, and neither the order nor the whole column does. */
    boolean mayBeChance() {
        return fit == Fit.NONE && !isComplete();
    }

    private boolean isComplete() {
        return inOrder && all && matched == distinct;
    }

    /**
     * Those of the repeats whose value was read before. Where rows of a statement are looked up by the statement itself, as
     * when a tree is walked, its first execution is where it all begins, and no repeat.
     */
    @SuppressWarnings("ReferenceEquality") // groups of one recording are the same objects
    Repeats fed(Repeats repeats) {
        if (source != repeats.group() || matched == distinct) {
            return repeats;
        }
        long begin = repeats.log().get(0).values().hash(value);
        return repeats.only(each -> each.values().hash(value) != begin);
    }

    /** The same from those of the source's executions that are no repeats themselves, unless all are. */
    @SuppressWarnings("ReferenceEquality")
    Flow without(Repeats repeats) {
        if (source != repeats.group()) {
            return this;
        }
        Set<Integer> ticks = repeats.log().stream().map(Execution::tick).collect(Collectors.toSet());
        List<Execution> others =
                executions.stream().filter(each -> !ticks.contains(each.tick())).toList();
        return others.isEmpty() ? this : from(others);
    }

    private Flow from(List<Execution> those) {
        return new Flow(source, sourceShape, those, from, to, value, matched, distinct, inOrder, all, fit, others);
    }

    /** It, as evidence. */
    Evidence evidence() {
        return new Evidence.ValueFlow(from.toString(), to.toString(), matched, distinct, inOrder, why());
    }

    /** Why this column and no other. */
    String why() {
        String preferred = others == 0
                ? "no other column held these values"
                : others + " other column" + (others == 1 ? "" : "s") + " held these values, but this one fits best";
        return fit + "; " + preferred;
    }
}
