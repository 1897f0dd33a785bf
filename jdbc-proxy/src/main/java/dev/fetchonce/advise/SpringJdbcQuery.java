package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Spring's JdbcTemplate, NamedParameterJdbcTemplate and JdbcClient: one statement for what the loop asks. */
final class SpringJdbcQuery implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SpringJdbc spring = SpringJdbc.of(found);
        return spring == null
                ? List.of()
                : SqlRemedies.oneStatement(found).stream()
                        .map(sql -> new Remedy(
                                "spring-jdbc-query",
                                "Spring JDBC",
                                sql.title(),
                                sql.before(),
                                Places.of(found, "org.springframework.jdbc.") + spring.rows(sql.after()),
                                sql.executionsAfter(),
                                sql.caution()))
                        .toList();
    }
}
