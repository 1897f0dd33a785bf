package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: a look-up in a loop, whose values come from elsewhere, asks for all of them at once. */
final class SqlInList implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        QueryShape shape = found.detection().shape();
        QueryShape.Clauses clauses = shape.clauses();
        if (found.flow() != null
                || clauses == null
                || lookUp == null
                || !found.detection().rule().equals("query-in-loop")
                || lookUp.keys().size() > 1
                || lookUp.repeats().changingValues().size() > 1) {
            return List.of();
        }
        SqlParts parts = new SqlParts(shape, clauses);
        if (!parts.isPlain() || lookUp.question() == Question.TOP) {
            return List.of();
        }
        int value = lookUp.keys().get(0).value();
        long keys = found.distinctBinds();
        String list = "in (" + "?, ".repeat((int) Math.min(keys, 20) - 1) + "?)";
        String where = parts.whereLooksUp(value, list);
        if (where.isEmpty() || found.detection().repeats().group().statement().largestList() > 1) {
            return List.of();
        }
        return List.of(new Remedy(
                "sql-in-list",
                "SQL",
                "Ask for all keys at once",
                parts.text(),
                parts.with(
                        parts.written(clauses.select()),
                        parts.written(clauses.from()),
                        where,
                        parts.written(clauses.orderBy())),
                (keys + 999) / 1000,
                "Keep lists below 1,000 values: some databases allow no more."));
    }
}
