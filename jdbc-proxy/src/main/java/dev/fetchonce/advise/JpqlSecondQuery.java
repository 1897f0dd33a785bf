package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** JPA: one second query for the rows of all source rows, with the condition that filters them. */
final class JpqlSecondQuery implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        if (lookUp == null || found.filter() == null || !found.asks(Question.ROWS)) {
            return List.of();
        }
        JpqlConditions conditions = JpqlConditions.of(lookUp);
        if (conditions == null) {
            return List.of();
        }
        String alias = conditions.alias();
        return List.of(new Remedy(
                "jpql-second-query",
                JpqlCode.framework(found),
                "Fetch the filtered " + conditions.entity().name() + " rows with one second query",
                found.detection().repeats().group().statement().example(),
                JpqlCode.of(
                        found,
                        conditions,
                        "select " + alias + " from " + conditions.entity().name() + " " + alias + " where "
                                + conditions.where(),
                        conditions.entity().javaName()),
                2 * found.sourceExecutions(),
                "Group them by " + conditions.selectedKey()
                        + " in the application: an association holds all its rows, not the filtered ones."));
    }
}
