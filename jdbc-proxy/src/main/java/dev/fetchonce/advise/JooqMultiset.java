package dev.fetchonce.advise;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** jOOQ: what leads to several rows comes with the source query as a {@code multiset}. */
final class JooqMultiset implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        return found.leadsToOne()
                ? List.of()
                : JooqFetch.remedy(found, "jooq-multiset", "multiset", caution(found.dialect()));
    }

    static String caution(Dialect dialect) {
        return switch (dialect) {
            case MARIADB, MYSQL ->
                "jOOQ sets group_concat_max_len along with it, in one text of several statements: allowMultiQueries=true in"
                        + " the URL lets that pass, or renderGroupConcatMaxLenSessionVariable=false leaves it to the server.";
            default ->
                "Where the database has no MULTISET, jOOQ has it make JSON or XML of the rows: it needs such functions.";
        };
    }
}
