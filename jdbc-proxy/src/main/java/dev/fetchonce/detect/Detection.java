package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Recording;
import java.util.List;
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
        List<ColumnRef> columns) {

    /** One that no column stands out of. */
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
        this(rule, confidence, recording, repeats, shape, flow, relation, summary, evidence, List.of());
    }

    Detection with(Flow knownFlow, Related knownRelation) {
        return new Detection(
                rule, confidence, recording, repeats, shape, knownFlow, knownRelation, summary, evidence, columns);
    }

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
                List.copyOf(theseColumns));
    }
}
