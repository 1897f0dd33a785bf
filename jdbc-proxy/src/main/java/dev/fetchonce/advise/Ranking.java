package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Remedy;
import java.util.Comparator;
import java.util.List;

/** Orders remedies by what is safe here: a join that multiplies a paged source comes last, plain SQL after the framework's own. */
final class Ranking {
    private Ranking() {}

    static List<Remedy> rank(Case found, List<Remedy> remedies) {
        return remedies.stream()
                .sorted(Comparator.comparingInt(remedy -> penalty(found, remedy)))
                .toList();
    }

    private static int penalty(Case found, Remedy remedy) {
        boolean collection = !found.leadsToOne();
        boolean sql = remedy.framework().equals("SQL");
        return switch (remedy.id()) {
            case "jpa-lazy-mapping" ->
                collection && found.paged() ? 20 : remedy.after().contains(" fetch ") ? -1 : 15;
            case "spring-data-entity-graph", "panache-join-fetch", "jpql-join-fetch" ->
                collection && found.paged() ? 20 : 0;
            case "eclipselink-join-fetch" -> collection && found.paged() ? 20 : 5;
            case "hibernate-subselect" -> 12;
            case "hibernate-multi-load" -> 31;
            case "spring-data-find-in" -> collection ? 30 : 32;
            case "hibernate-batch-size",
                    "hibernate-jdbc-batch",
                    "eclipselink-batch-fetch",
                    "eclipselink-batch-writing",
                    "mybatis-batch",
                    "jooq-batch" -> 10;
            case "atomic-update" -> 5;
            case "versioned-update" -> 10;
            case "locked-read" -> 15;
            case "spring-data-delete-in-batch" -> 5;
            case "sql-set-update", "sql-delete-in" -> pastOrm(found) ? 45 : 15;
            case "jooq-multiset" -> found.asks(Question.TOP) ? 35 : 30;
            case "spring-data-jdbc-single-query" -> 25;
            case "spring-jdbc-query", "jdbi-query" -> collection ? 31 : 29;
            case "hibernate-restriction" -> 46;
            case "sql-join" -> collection ? 50 : 40;
            default -> sql ? 45 : 30;
        };
    }

    private static boolean pastOrm(Case found) {
        return found.detection().repeats().site().passes("org.hibernate.", "org.eclipse.persistence.");
    }
}
