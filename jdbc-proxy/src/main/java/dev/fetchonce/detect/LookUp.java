package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.QueryShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT repeated at one place with keys that change.
 *
 * @param keys the values that change; never empty
 * @param flows where the values of its keys came from, the best first, all from the same rows; empty where not known
 * @param relation how its rows relate to the source's; null where the source is not known
 * @param filter the constant condition beside the keys, values hidden as {@code ?}; null where there is none, or where
 *     the ORM adds it to all look-ups of the association
 * @param restriction the condition that the ORM itself adds, values hidden as {@code ?}; null where there is none
 * @param confidence {@code proven} or {@code likely} where values flowed or an ORM loads lazily, else {@code possible}
 */
public record LookUp(
        Repeats repeats,
        QueryShape shape,
        Question question,
        List<Key> keys,
        List<Flow> flows,
        @Nullable Related relation,
        @Nullable String filter,
        @Nullable String restriction,
        Confidence confidence) {

    /** The best flow; null where the source is not known. */
    public @Nullable Flow flow() {
        return flows.isEmpty() ? null : flows.get(0);
    }

    /** Whether it asks by a key of a table for rows of that table which the source has returned. */
    public boolean readsSourceAgain() {
        return relation != null
                && relation.kind().leadsToOne()
                && !flows.isEmpty()
                && flows.stream().allMatch(each -> each.from().equals(each.to()));
    }
}
