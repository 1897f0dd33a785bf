package dev.fetchonce.detect;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Recording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found, with all that the remedies need to know.
 *
 * @param recording where
 * @param repeats what repeats
 * @param shape the repeated statement's shape
 * @param flow where the values came from; null where that is not known
 * @param relation how the repeated rows relate to the source's; null where that is not known
 * @param summary what happens, in a sentence that goes on after the unit's name ({@code "writes 200 rows …"}); null
 *     where the usual sentence for look-ups says it
 * @param columns the columns that a remedy has to name, as the rule's page says; empty where it needs none
 * @param lookUp the look-up that it is about; null where the rule is about something else
 * @param below look-ups that repeat for the rows of this one, and for theirs, from the outside
 * @param cause what in the application makes it happen; null where the frames do not tell
 */
public record Detection(
        String rule,
        Confidence confidence,
        Recording recording,
        Repeats repeats,
        QueryShape shape,
        @Nullable Flow flow,
        @Nullable Related relation,
        @Nullable String summary,
        List<Evidence> evidence,
        List<ColumnRef> columns,
        @Nullable LookUp lookUp,
        List<LookUp> below,
        @Nullable Cause cause) {

    /** One that is about no look-up, and that no column stands out of. */
    public Detection(
            String rule,
            Confidence confidence,
            Recording recording,
            Repeats repeats,
            QueryShape shape,
            @Nullable Flow flow,
            @Nullable Related relation,
            @Nullable String summary,
            List<Evidence> evidence) {
        this(
                rule,
                confidence,
                recording,
                repeats,
                shape,
                flow,
                relation,
                summary,
                evidence,
                List.of(),
                null,
                List.of(),
                null);
    }

    /** The same about these columns. */
    Detection about(List<ColumnRef> theseColumns) {
        return new Detection(
                rule,
                confidence,
                recording,
                repeats,
                shape,
                flow,
                relation,
                summary,
                evidence,
                List.copyOf(theseColumns),
                lookUp,
                below,
                cause);
    }

    /** The same over look-ups below it. */
    Detection over(Confidence lowest, List<Evidence> allEvidence, List<LookUp> lower) {
        return new Detection(
                rule,
                lowest,
                recording,
                repeats,
                shape,
                flow,
                relation,
                summary,
                List.copyOf(allEvidence),
                columns,
                lookUp,
                List.copyOf(lower),
                cause);
    }

    /** The look-up and those below it, from the outside; empty where it is about no look-up. */
    public List<LookUp> levels() {
        return lookUp == null
                ? List.of()
                : Stream.concat(Stream.of(lookUp), below.stream()).toList();
    }

    /** All repeats that it is about. */
    public List<Repeats> all() {
        return Stream.concat(Stream.of(repeats), below.stream().map(LookUp::repeats))
                .toList();
    }

    /** Executions of all that repeats. */
    public long executions() {
        return all().stream().mapToLong(Repeats::executions).sum();
    }

    /** Whether it is about those repeats, or about some of their executions. */
    boolean isAbout(Repeats other) {
        return all().stream().anyMatch(each -> each.group().equals(other.group()) && share(each, other));
    }

    private static boolean share(Repeats one, Repeats other) {
        if (one.log().isEmpty() || other.log().isEmpty()) {
            return one.log().isEmpty() && other.log().isEmpty();
        }
        Execution first = other.log().get(0);
        Execution last = other.log().get(other.log().size() - 1);
        return one.log().stream().anyMatch(each -> each.tick() == first.tick() || each.tick() == last.tick());
    }
}
