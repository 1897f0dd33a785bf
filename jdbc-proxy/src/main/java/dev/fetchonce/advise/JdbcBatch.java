package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Plain JDBC: collect the rows and send them in batches. */
final class JdbcBatch implements Advisor {
    private static final int SIZE = 1_000;

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || writes.byLibrary()) {
            return List.of();
        }
        String prepare = "try (PreparedStatement statement = connection.prepareStatement(" + writes.quoted() + ")) {\n";
        return List.of(new Remedy(
                "jdbc-batch",
                "JDBC",
                "addBatch for each row, executeBatch once for " + SIZE + " of them",
                prepare + "    // for each row: set its values, then\n    statement.executeUpdate();\n}",
                prepare
                        + "    // for each row: set its values, then\n    statement.addBatch();\n"
                        + "    // behind the last row\n    statement.executeBatch();\n}",
                writes.inBatchesOf(SIZE),
                "With more than " + SIZE + " rows, call executeBatch each " + SIZE + ". " + driver(found)));
    }

    /** What a driver needs to really send a batch as one. */
    private static String driver(Case found) {
        return switch (found.detection().repeats().group().statement().dialect()) {
            case POSTGRESQL -> "reWriteBatchedInserts=true in the URL makes one INSERT of a batch.";
            case MYSQL -> "rewriteBatchedStatements=true in the URL makes one statement of a batch.";
            case MARIADB -> "useBulkStmts=true in the URL sends a batch as one.";
            default ->
                "Use one PreparedStatement with parameters: literals in the text make a batch of different statements.";
        };
    }
}
