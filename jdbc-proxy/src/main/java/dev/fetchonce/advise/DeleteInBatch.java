package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Spring Data JPA: {@code deleteAllByIdInBatch}, which sends one statement. */
final class DeleteInBatch implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || !writes.is("row-by-row-delete") || !writes.passes("org.springframework.data.jpa.")) {
            return List.of();
        }
        return List.of(new Remedy(
                "spring-data-delete-in-batch",
                "Spring Data JPA",
                "deleteAllByIdInBatch for the " + writes.table() + " rows",
                "repository.deleteAll(entities);",
                "repository.deleteAllByIdInBatch(ids);",
                writes.inBatchesOf(KeyList.MOST),
                "No cascade, orphanRemoval or listener runs: delete the children first. deleteAllInBatch(entities) does"
                        + " the same for entities that are loaded."));
    }
}
