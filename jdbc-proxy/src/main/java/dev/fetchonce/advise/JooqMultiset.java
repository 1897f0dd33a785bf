package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** jOOQ: what leads to several rows comes with the source query as a {@code multiset}. */
final class JooqMultiset implements Advisor {
    private static final String CAUTION = "Where the database has no MULTISET, jOOQ has it make JSON or XML of the rows: it"
            + " needs such functions.";

    @Override
    public List<Remedy> remedies(Case found) {
        return found.leadsToOne() ? List.of() : JooqFetch.remedy(found, "jooq-multiset", "multiset", CAUTION);
    }
}
