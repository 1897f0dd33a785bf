package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Spring Data JDBC: {@code saveAll}, which inserts new aggregates in a batch. */
final class SaveAll implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        SpringDataJdbc data = SpringDataJdbc.of(found);
        if (writes == null
                || data == null
                || !writes.is("row-by-row-insert")
                || !data.repeated().method().equals("save")) {
            return List.of();
        }
        String repository = JavaCode.variable(data.repeated().owner());
        String entity = data.repeated().entity().isEmpty()
                ? "aggregate"
                : JavaCode.variable(data.repeated().entity());
        return List.of(
                new Remedy(
                        "spring-data-jdbc-save-all",
                        "Spring Data JDBC",
                        "saveAll of " + data.repeated().owner() + " instead of save in the loop",
                        "// for each of them\n" + repository + ".save(" + entity + ");",
                        repository + ".saveAll(" + entity + "s);",
                        found.sourceExecutions() + 1,
                        "New aggregates go in one batch; aggregates that are there already are updated one by one all the same."));
    }
}
