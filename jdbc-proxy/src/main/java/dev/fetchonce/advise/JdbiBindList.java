package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Jdbi: the rows of all keys with {@code bindList}, of a SqlObject with {@code @BindList}. */
final class JdbiBindList implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Jdbi jdbi = Jdbi.of(found);
        return jdbi == null
                ? List.of()
                : KeysOfAll.of(found).stream()
                        .map(all -> new Remedy(
                                "jdbi-bind-list",
                                "Jdbi",
                                "Ask for the rows of all " + all.keys(found) + " at once",
                                all.remedy().before(),
                                Places.ofKeys(found, all) + jdbi.rows(all, all.keys(found)),
                                all.remedy().executionsAfter(),
                                Places.caution(all)))
                        .toList();
    }
}
