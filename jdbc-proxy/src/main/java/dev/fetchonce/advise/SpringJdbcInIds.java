package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Spring's JdbcTemplate, NamedParameterJdbcTemplate and JdbcClient: the rows of all keys with {@code in (:ids)}. */
final class SpringJdbcInIds implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SpringJdbc spring = SpringJdbc.of(found);
        return spring == null
                ? List.of()
                : KeysOfAll.of(found).stream()
                        .map(all -> new Remedy(
                                "spring-jdbc-in-ids",
                                "Spring JDBC",
                                "Ask for the rows of all " + all.keys(found) + " at once",
                                all.remedy().before(),
                                Places.ofKeys(found, all) + spring.rows(all, all.keys(found)),
                                all.remedy().executionsAfter(),
                                Places.caution(all)))
                        .toList();
    }
}
