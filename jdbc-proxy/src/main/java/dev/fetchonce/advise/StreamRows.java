package dev.fetchonce.advise;

import dev.fetchonce.detect.Site;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** JDBC: rows taken in portions while they are worked on, by what each driver needs for it. */
final class StreamRows implements Advisor {
    /** What a portion costs in memory is small, and a round trip for each 500 rows is lost in the reading. */
    private static final int PORTION = 500;

    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("unbounded-result");
        if (parts == null) {
            return List.of();
        }
        return List.of(new Remedy(
                "stream-rows",
                framework(found),
                "Take the rows in portions",
                parts.text(),
                code(found),
                found.detection().repeats().executions(),
                caution(found.dialect())));
    }

    private static String framework(Case found) {
        Site site = found.detection().repeats().site();
        if (site.passes("org.hibernate.", "org.eclipse.persistence.")) {
            return "JPA";
        }
        return site.passes("org.springframework.jdbc.") ? "Spring JDBC" : site.passes("org.jdbi.") ? "Jdbi" : "JDBC";
    }

    private static String code(Case found) {
        Site site = found.detection().repeats().site();
        if (site.passes("org.hibernate.")) {
            return "query.setHint(\"org.hibernate.fetchSize\", " + size(found.dialect())
                    + ").getResultStream()   // close the stream; entityManager.clear() from time to time";
        }
        if (site.passes("org.eclipse.persistence.")) {
            return "query.setHint(\"eclipselink.jdbc.fetch-size\", " + size(found.dialect())
                    + ")\n     .setHint(\"eclipselink.cursor\", true)   // getSingleResult() is a CursoredStream";
        }
        if (site.passes("org.jdbi.")) {
            return "query.setFetchSize(" + size(found.dialect()) + ").mapToMap().stream()   // close the stream";
        }
        if (site.passes("org.springframework.jdbc.")) {
            return "jdbcTemplate.setFetchSize(" + size(found.dialect())
                    + ");   // and queryForStream or a RowCallbackHandler instead of a list";
        }
        String transaction = needsTransaction(found.dialect()) ? "connection.setAutoCommit(false);\n" : "";
        return transaction + "statement.setFetchSize(" + size(found.dialect()) + ");";
    }

    private static String size(Dialect dialect) {
        return dialect == Dialect.MYSQL ? "Integer.MIN_VALUE" : Integer.toString(PORTION);
    }

    private static boolean needsTransaction(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL;
    }

    private static String caution(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL ->
                "PostgreSQL's driver takes portions only within a transaction (auto-commit off) and from a forward-only result.";
            case MYSQL ->
                "MySQL's driver streams row by row at Integer.MIN_VALUE, or in portions with useCursorFetch=true in the URL;"
                        + " until the result is closed, the connection takes no other statement.";
            case MARIADB ->
                "MariaDB's driver streams at any fetch size; until the result is closed, another statement on the connection makes it"
                        + " read the rest into memory.";
            case H2 ->
                "H2 keeps the whole result in its own memory unless LAZY_QUERY_EXECUTION is on; portions help when it is a server.";
            default -> "Rows must be worked on while they are read, not gathered in a list first.";
        };
    }
}
