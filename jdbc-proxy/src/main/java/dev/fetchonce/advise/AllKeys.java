package dev.fetchonce.advise;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A look-up for the keys of all rows at once: those that the source query returns, or a list of them where no query gave
 * them.
 *
 * @param repeated the repeated statement
 * @param keys its keys, usually one
 * @param where its condition for all keys
 * @param before the statements as they are
 * @param executions left, those of the source among them
 */
record AllKeys(SqlParts repeated, List<KeyPair> keys, String where, String before, long executions) {
    /** Null where they cannot be asked for at once. */
    static @Nullable AllKeys of(Case found) {
        AllKeys all = areAtHand(found) ? listed(found) : selected(found);
        return all == null || all.where.isEmpty() || all.columns().contains("") ? null : all;
    }

    /** Whether no query gave them, so that none can be joined or asked in a sub-select. */
    static boolean areAtHand(Case found) {
        Flow flow = found.flow();
        return flow == null
                ? found.detection().rule().equals("query-in-loop")
                : flow.source().statement().operation() == Operation.INSERT;
    }

    private static @Nullable AllKeys selected(Case found) {
        LookUp lookUp = found.detection().lookUp();
        SqlCase own = lookUp == null ? null : SqlCase.of(lookUp);
        long executions = 2 * found.sourceExecutions();
        if (own != null) {
            return new AllKeys(own.repeated(), own.keys(), own.inKeys(), own.before(), executions);
        }
        SqlSource whole = lookUp == null ? null : SqlSource.of(lookUp);
        return whole == null || lookUp == null
                ? null
                : new AllKeys(whole.repeated(), whole.keys(), whole.inKeys(lookUp), whole.before(), executions);
    }

    private static @Nullable AllKeys listed(Case found) {
        LookUp lookUp = found.detection().lookUp();
        Clauses clauses = found.detection().shape().clauses();
        if (lookUp == null || clauses == null) {
            return null;
        }
        List<KeyPair> keys = lookUp.keys().stream()
                .map(each -> new KeyPair(each.value(), "?", each.column()))
                .toList();
        SqlParts parts = new SqlParts(found.detection().shape(), clauses)
                .uncast(keys.stream().map(KeyPair::value).toList());
        boolean written =
                parts.isWhole(found.detection().repeats().group().statement().largestList());
        if (!written || changesMore(lookUp, keys)) {
            return null;
        }
        long count = found.distinctBinds();
        String where = SqlCase.inList(parts, keys, (int) Math.min(count, KeyList.MOST_WRITTEN), found.dialect());
        long lists = (count + KeyList.MOST - 1) / KeyList.MOST;
        return new AllKeys(parts, keys, where, parts.text(), found.sourceExecutions() + lists);
    }

    private static boolean changesMore(LookUp lookUp, List<KeyPair> keys) {
        List<Integer> changing = new ArrayList<>(lookUp.repeats().changingValues());
        changing.removeAll(lookUp.shape().limitValues());
        changing.removeAll(keys.stream().map(KeyPair::value).toList());
        return !changing.isEmpty();
    }

    /** The columns that the keys are compared with, as expressions. */
    List<String> columns() {
        return SqlCase.columns(repeated, keys);
    }

    /** The repeated select list with the keys, which tell whose row it is. */
    String select() {
        String missing = keys.stream()
                .map(KeyPair::to)
                .filter(each -> !repeated.hasLabel(each.column()))
                .map(each -> repeated.compared(each) + ", ")
                .collect(Collectors.joining());
        return missing + repeated.written(repeated.clauses().select());
    }
}
