package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Optional;

/** jOOQ: keys that no query gave are asked for at once, {@code .where(ID.in(ids))}, and their rows come by them. */
final class JooqInList implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        AllKeys all = AllKeys.areAtHand(found) ? AllKeys.of(found) : null;
        JooqKeys keys = JooqKeys.of(found, all);
        if (all == null || keys == null || !all.repeated().clauses().limit().isEmpty()) {
            return List.of();
        }
        return code(found, keys)
                .map(code -> new Remedy(
                        "jooq-in-list",
                        "jOOQ",
                        "Ask for all keys at once",
                        all.before(),
                        code,
                        all.executions(),
                        KeyList.CAUTION))
                .stream()
                .toList();
    }

    private static Optional<String> code(Case found, JooqKeys keys) {
        JooqQuery query = keys.query();
        String key = keys.key();
        if (found.asks(Question.COUNT) || found.asks(Question.AGGREGATE)) {
            return query.aggregate()
                    .flatMap(value -> JooqSelect.of(query, List.of(key, value), keys.where())
                            .map(each -> each.text("groupBy(" + key + ")\n    .fetchMap(" + key + ", " + value + ")")));
        }
        if (found.asks(Question.EXISTENCE)) {
            return JooqSelect.of(query, List.of(key), keys.where()).map(each -> each.text("fetchSet(" + key + ")"));
        }
        boolean one = found.detection().repeats().maxRows() <= 1;
        return !found.asks(Question.ROWS)
                ? Optional.empty()
                : keys.columns()
                        .flatMap(columns -> JooqSelect.of(query, columns, keys.where()))
                        .map(each -> each.text((one ? "fetchMap(" : "fetchGroups(") + key + ")"));
    }
}
