package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Optional;

/** jOOQ: the first few rows of each key by one query that numbers them. */
final class JooqWindow implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        AllKeys all = found.asks(Question.TOP) ? AllKeys.of(found) : null;
        TopRows top = all == null ? null : TopRows.of(all.repeated());
        JooqKeys keys = JooqKeys.of(found, all);
        if (all == null || top == null || keys == null || !top.skipped().isEmpty()) {
            return List.of();
        }
        return code(keys, top)
                .map(code -> new Remedy(
                        "jooq-window",
                        "jOOQ",
                        "Number the rows of each in one query, and keep " + top.count(),
                        all.before(),
                        code,
                        all.executions(),
                        ""))
                .stream()
                .toList();
    }

    private static Optional<String> code(JooqKeys keys, TopRows top) {
        JooqQuery query = keys.query();
        Optional<String> order = query.orderBy().filter(each -> !each.isEmpty());
        Optional<List<String>> from = query.from();
        if (order.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return keys.columns()
                .map(columns -> "var place = rowNumber().over(partitionBy(" + keys.key() + ")" + order.get() + ");\n"
                        + "var numbered = select(" + String.join(", ", columns) + ", place.as(\"place\"))\n    "
                        + String.join("\n    ", from.get())
                        + "\n    .where(" + keys.where() + ")\n    .asTable(\"numbered\");\n"
                        + "dsl.selectFrom(numbered)\n    .where(field(\"place\", Integer.class).le("
                        + (top.most().equals("?") ? "limit" : top.most())
                        + "))\n    .fetchGroups(numbered.field(" + keys.key() + "));");
    }
}
