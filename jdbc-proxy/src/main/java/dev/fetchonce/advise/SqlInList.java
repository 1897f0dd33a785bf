package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;

/**
 * SQL: a look-up in a loop, whose values come from elsewhere or from an INSERT, asks for all of them at once; one that asks
 * whether there is a row, for the keys that have one.
 */
final class SqlInList implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        boolean exists = found.asks(Question.EXISTENCE);
        boolean listed = AllKeys.areAtHand(found) && found.asks(Question.ROWS);
        AllKeys all = exists || listed ? AllKeys.of(found) : null;
        if (all == null || !(exists || all.repeated().isPlain())) {
            return List.of();
        }
        SqlParts parts = all.repeated();
        String order = exists ? "" : parts.written(parts.clauses().orderBy());
        String select = exists ? "distinct " + String.join(", ", all.columns()) : all.select();
        return List.of(new Remedy(
                "sql-in-list",
                "SQL",
                exists ? "Ask at once which keys have a row" : "Ask for all keys at once",
                all.before(),
                "select " + select + parts.rest(all.where(), order),
                all.executions(),
                caution(found, parts)));
    }

    private static String caution(Case found, SqlParts parts) {
        if (!AllKeys.areAtHand(found)) {
            return "Put the keys that it returns into a set, and ask that in the loop.";
        }
        return found.asks(Question.EXISTENCE) || !parts.shape().traits().limited()
                ? KeyList.CAUTION
                : "The limit held for one key: of each key's rows, take as many in the application. " + KeyList.CAUTION;
    }
}
