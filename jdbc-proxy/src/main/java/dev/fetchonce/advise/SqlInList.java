package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: a look-up in a loop, whose values come from elsewhere or from an INSERT, asks for all of them at once. */
final class SqlInList implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        QueryShape shape = found.detection().shape();
        QueryShape.Clauses clauses = shape.clauses();
        if (!keysAreAtHand(found)
                || clauses == null
                || lookUp == null
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
                found.sourceExecutions() + (keys + 999) / 1000,
                "Keep lists below 1,000 values: some databases allow no more."));
    }

    /** No query gave them, so that none can be joined or asked in a sub-select. */
    private static boolean keysAreAtHand(Case found) {
        Flow flow = found.flow();
        return flow == null
                ? found.detection().rule().equals("query-in-loop")
                : flow.source().statement().operation() == Operation.INSERT;
    }
}
