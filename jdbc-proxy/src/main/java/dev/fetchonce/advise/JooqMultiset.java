package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Optional;

/** jOOQ: what leads to several rows comes with the source query as a {@code multiset}. */
final class JooqMultiset implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        JooqCase own = found.leadsToOne() ? null : JooqCase.of(found, found.detection());
        if (own == null) {
            return List.of();
        }
        String table = own.repeated().parts().tables().get(0).name();
        return multiset(own, table)
                .flatMap(rows -> own.with(List.of(rows), List.of(), own.repeated().declarations()))
                .map(after -> new Remedy(
                        "jooq-multiset",
                        "jOOQ",
                        "multiset of " + table,
                        own.own().before(),
                        after,
                        found.sourceExecutions(),
                        "jOOQ reads it as JSON or XML where the database has no MULTISET: the database needs such"
                                + " functions."))
                .stream()
                .toList();
    }

    private static Optional<String> multiset(JooqCase own, String table) {
        JooqQuery repeated = own.repeated();
        Optional<List<String>> select = repeated.select();
        Optional<List<String>> from = repeated.from();
        Optional<String> on = own.on();
        Optional<String> orderBy = repeated.orderBy();
        if (select.isEmpty() || from.isEmpty() || on.isEmpty() || orderBy.isEmpty()) {
            return Optional.empty();
        }
        String name = table.endsWith("s") ? table : table + "s";
        return Optional.of("\n        multiset(\n            select(" + String.join(", ", select.get()) + ")"
                + String.join("", from.get()) + ".where(" + on.get() + ")" + orderBy.get() + ").as(\"" + name + "\")");
    }
}
