package dev.fetchonce.advise;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Set;

/** Hibernate: JDBC batches at flush, and what stands in their way. */
final class HibernateJdbcBatch implements Advisor {
    private static final int SIZE = 50;
    private static final Set<Dialect> WITHOUT_SEQUENCES = Set.of(Dialect.MYSQL, Dialect.SQLITE);

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || !writes.passes("org.hibernate.") || isByQuery(writes)) {
            return List.of();
        }
        boolean identity = writes.passes("org.hibernate.action.internal.EntityIdentityInsertAction");
        String settings = "hibernate.jdbc.batch_size=" + SIZE + order(writes);
        return List.of(new Remedy(
                "hibernate-jdbc-batch",
                "Hibernate",
                identity
                        ? "Take ids of " + writes.table() + " from a sequence, and set hibernate.jdbc.batch_size"
                        : "Set hibernate.jdbc.batch_size",
                identity ? "@GeneratedValue(strategy = GenerationType.IDENTITY)" : writes.statement(),
                (identity ? sequence(writes) : "") + settings,
                writes.inBatchesOf(SIZE)
                        + (identity
                                ? PooledSequence.calls(
                                        found.detection().repeats().executions())
                                : 0),
                caution(writes, identity)));
    }

    /** An UPDATE or DELETE of JPQL goes out at once; what a flush sends goes in batches. */
    private static boolean isByQuery(Writes writes) {
        return writes.passes("org.hibernate.query.") && !writes.passes("org.hibernate.engine.spi.ActionQueue");
    }

    private static String order(Writes writes) {
        if (writes.is("row-by-row-insert")) {
            return "\nhibernate.order_inserts=true";
        }
        return writes.is("row-by-row-update")
                ? "\nhibernate.order_updates=true\nhibernate.jdbc.batch_versioned_data=true"
                : "";
    }

    private static String sequence(Writes writes) {
        String name = writes.table() + "_seq";
        return "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"" + name + "\")\n"
                + "@SequenceGenerator(name = \"" + name + "\", sequenceName = \"" + name + "\", allocationSize = "
                + SIZE + ")\n\n";
    }

    private static String caution(Writes writes, boolean identity) {
        StringBuilder caution = new StringBuilder();
        if (identity) {
            caution.append("With IDENTITY, Hibernate sends each INSERT when persist is called, to learn its id: no"
                    + " setting makes batches of them. ");
            if (WITHOUT_SEQUENCES.contains(
                    writes.found().detection().repeats().group().statement().dialect())) {
                caution.append(
                        "This database has no sequences: assign the ids yourself (a UUID), or insert with JDBC. ");
            }
        }
        if (writes.transactions() > 1) {
            caution.append("A transaction for each row flushes each row alone: put one around the loop first. ");
        }
        return caution + "saveAll alone makes no batch.";
    }
}
