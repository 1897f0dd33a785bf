package dev.fetchonce.advise;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.model.QueryShape.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look-up in jOOQ's DSL for all keys at once.
 *
 * @param query the repeated statement
 * @param key the column that the keys are compared with
 * @param where the condition, with a list for the key
 */
record JooqKeys(JooqQuery query, String key, String where) {
    private static final String VALUE = "\u0000";

    /** Null where jOOQ did not ask, the key is composite, or the DSL cannot say the condition here. */
    static @Nullable JooqKeys of(Case found, @Nullable AllKeys all) {
        if (all == null
                || all.keys().size() > 1
                || !found.detection().repeats().site().passes("org.jooq.")) {
            return null;
        }
        JooqNames names = JooqNames.on(
                found.detection().repeats().site().path().frames(),
                all.repeated().tables().stream().map(Table::name).toList(),
                found.code());
        JooqQuery query = new JooqQuery(all.repeated(), names);
        KeyPair pair = all.keys().get(0);
        String column =
                JooqCondition.reference(query.parts(), names, all.columns().get(0));
        return new JooqCondition(query.parts(), names, Map.of(pair.value(), VALUE))
                .of(query.parts().clauses().where())
                .filter(each -> each.contains(".eq(" + VALUE + ")"))
                .map(each -> each.replace(".eq(" + VALUE + ")", ".in(" + list(query, pair) + ")"))
                .map(condition -> new JooqKeys(query, column, condition))
                .orElse(null);
    }

    /** A variable for the keys: {@code productIds}. */
    private static String list(JooqQuery query, KeyPair pair) {
        String column = pair.to().column();
        String table = query.parts().tables().get(0).name();
        return Names.camel(column.equals("id") ? table + "_id" : column) + "s";
    }

    /** The select list with the key, which tells whose row it is. */
    Optional<List<String>> columns() {
        return query.select()
                .map(columns -> columns.contains(key)
                        ? columns
                        : Stream.concat(Stream.of(key), columns.stream()).toList());
    }
}
