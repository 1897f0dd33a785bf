package dev.fetchonce.advise;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Remedy;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JPA: one call of the sequence for 50 ids. */
final class PooledSequence implements Advisor {
    static final int ALLOCATION = 50;

    private static final Pattern NAME = Pattern.compile(
            "next value for ([\\w.\"]+)|nextval *\\( *'([\\w.\"]+)'|([\\w.\"]+)\\.nextval", Pattern.CASE_INSENSITIVE);

    /** Calls of a sequence that is new, under Hibernate: the first gives its start alone, each further one a block. */
    static long calls(long ids) {
        return ids <= 1 ? ids : 1 + (ids - 1 + ALLOCATION - 1) / ALLOCATION;
    }

    /** The annotation of a sequence that gives so many ids at a time. */
    static String generator(String sequence, int ids) {
        return "@SequenceGenerator(name = \"" + sequence + "\", sequenceName = \"" + sequence + "\", allocationSize = "
                + ids + ")";
    }

    @Override
    public List<Remedy> remedies(Case found) {
        boolean jpa =
                found.detection().repeats().site().passes("org.hibernate.", "org.eclipse.persistence.", "jakarta.");
        if (!jpa || !found.detection().rule().equals("sequence-per-insert")) {
            return List.of();
        }
        String sequence = name(found);
        return List.of(new Remedy(
                "pooled-sequence",
                "JPA",
                "Draw " + ALLOCATION + " ids of " + sequence + " at once",
                generator(sequence, 1),
                generator(sequence, ALLOCATION) + "\n\n-- and in the database\nalter sequence " + sequence
                        + " increment by " + ALLOCATION,
                found.detection().repeats().site().passes("org.eclipse.persistence.")
                        ? (found.detection().repeats().executions() + ALLOCATION - 1) / ALLOCATION
                        : calls(found.detection().repeats().executions()),
                "The sequence's increment must be the allocationSize, or ids collide: change both together."));
    }

    /** As the call spells it; else as Hibernate names it by default. */
    private static String name(Case found) {
        Matcher matcher =
                NAME.matcher(found.detection().repeats().group().statement().example());
        if (matcher.find()) {
            String first = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            return first != null ? first : matcher.group(3);
        }
        return found.detection().recording().groups().stream()
                        .filter(group -> group.statement().operation() == Operation.INSERT)
                        .max(Comparator.comparingLong(group -> group.counts().executions()))
                        .map(ExecutionGroup::statement)
                        .flatMap(statement -> statement.tables().stream().findFirst())
                        .orElse("hibernate")
                + "_seq";
    }
}
