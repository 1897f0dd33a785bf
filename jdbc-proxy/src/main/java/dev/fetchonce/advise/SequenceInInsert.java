package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** SQL: the INSERT draws its id itself, and gives it back as generated key. */
final class SequenceInInsert implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        boolean orm = found.detection().repeats().site().passes("org.hibernate.", "org.eclipse.persistence.");
        if (orm || !found.detection().rule().equals("sequence-per-insert")) {
            return List.of();
        }
        String call = found.detection().repeats().group().statement().example();
        String expression =
                call.replaceFirst("(?i)^\\s*(select|values|call)\\s+", "").replaceFirst("(?i)\\s+from\\s+.*$", "");
        return List.of(new Remedy(
                "sequence-in-insert",
                "SQL",
                "Let the INSERT draw its id",
                call,
                "-- instead of the id's parameter, in the INSERT\n" + expression,
                0,
                "Ask for the id with prepareStatement(sql, new String[] {\"id\"}) and getGeneratedKeys()."));
    }
}
