package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** jOOQ: what leads to one row is joined to the source query, and so are its siblings. */
final class JooqJoin implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        return found.leadsToOne() ? JooqFetch.remedy(found, "jooq-join", "leftJoin", "") : List.of();
    }
}
