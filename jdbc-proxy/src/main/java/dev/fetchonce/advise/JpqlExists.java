package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** JPA: one query for the keys that have a row, instead of asking for each whether it has one. */
final class JpqlExists implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        JpqlConditions conditions =
                lookUp == null || !found.asks(Question.EXISTENCE) ? null : JpqlConditions.of(lookUp);
        if (conditions == null) {
            return List.of();
        }
        String query = "select distinct " + conditions.selectedKey() + " from "
                + conditions.entity().name() + " " + conditions.alias() + " where " + conditions.where();
        return List.of(new Remedy(
                "jpql-exists",
                JpqlCode.framework(found),
                "Ask at once which have " + conditions.entity().name() + " rows",
                found.detection().repeats().group().statement().example(),
                JpqlCode.of(found, conditions, query, "Object"),
                2 * found.sourceExecutions(),
                "Put what it returns into a Set, and ask that in the loop."));
    }
}
