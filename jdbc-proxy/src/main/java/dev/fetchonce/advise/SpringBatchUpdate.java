package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Spring's JdbcTemplate and JdbcClient: {@code batchUpdate}. */
final class SpringBatchUpdate implements Advisor {
    private static final int SIZE = 1_000;

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || writes.byOrm() || !writes.passes("org.springframework.jdbc.core.")) {
            return List.of();
        }
        boolean named = writes.passes("org.springframework.jdbc.core.namedparam.");
        boolean data = writes.passes("org.springframework.data.");
        String template = named ? "namedParameterJdbcTemplate" : "jdbcTemplate";
        return List.of(new Remedy(
                "spring-batch-update",
                data ? "Spring Data JDBC" : "Spring JDBC",
                "batchUpdate with all rows",
                "// for each row\n" + template + ".update(" + writes.quoted() + ", values);",
                named
                        ? template + ".batchUpdate(" + writes.quoted() + ", SqlParameterSourceUtils.createBatch(rows));"
                        : template + ".batchUpdate(" + writes.quoted() + ", rows, " + SIZE
                                + ", (statement, row) -> {\n    // set the row's values\n});",
                writes.inBatchesOf(SIZE),
                "Generated keys come back from batchUpdate only since Spring 6.1."));
    }
}
