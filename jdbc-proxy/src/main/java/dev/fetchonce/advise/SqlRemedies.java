package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.stream.Stream;

/** The plain SQL remedies of a finding, for frameworks that say them in their own idiom. */
final class SqlRemedies {
    /** Those that ask by one statement what the loop asks, in whatever number of statements the source takes. */
    private static final String[] ONE_STATEMENT = {
        "sql-join", "sql-subquery", "sql-group-by", "sql-semi-join", "sql-window", "sql-lateral", "sql-aggregate"
    };

    private SqlRemedies() {}

    /** Those that ask by one statement; of those that need a list of keys, none. */
    static List<Remedy> oneStatement(Case found) {
        return AllKeys.areAtHand(found) ? List.of() : of(found, ONE_STATEMENT);
    }

    /** Those of some ids, the best first. */
    static List<Remedy> of(Case found, String... ids) {
        List<Remedy> all = Advisors.sql().stream()
                .flatMap(each -> each.remedies(found).stream())
                .filter(each -> Stream.of(ids).anyMatch(each.id()::equals))
                .toList();
        return Ranking.rank(found, all);
    }
}
