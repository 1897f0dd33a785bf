package dev.fetchonce.advise;

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
            case "jpa-lazy-mapping" -> -1;
            case "spring-data-entity-graph", "jpql-join-fetch" -> collection && found.paged() ? 20 : 0;
            case "hibernate-batch-size" -> 10;
            case "sql-join" -> collection ? 50 : 40;
            default -> sql ? 45 : 30;
        };
    }
}
