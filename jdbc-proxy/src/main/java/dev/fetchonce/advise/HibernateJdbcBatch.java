package dev.fetchonce.advise;

import dev.fetchonce.model.OrmSettings;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;

/** Hibernate: JDBC batches at flush, as far as they are not configured, and what stands in their way. */
final class HibernateJdbcBatch implements Advisor {
    private static final int SIZE = 50;
    private static final String IDENTITY = "org.hibernate.action.internal.EntityIdentityInsertAction";

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || !writes.passes("org.hibernate.") || isByQuery(writes)) {
            return List.of();
        }
        OrmSettings configured = writes.settings("Hibernate");
        List<String> missing = missing(writes, configured);
        if (writes.passes(IDENTITY)) {
            return List.of(withIds(IdsBeforeInsert.of(writes), writes, configured, missing));
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(remedy(
                        "Set " + name(missing),
                        writes.statement(),
                        String.join("\n", missing),
                        writes.inBatchesOf(size(configured)),
                        caution(writes)));
    }

    private static Remedy withIds(IdsBeforeInsert ids, Writes writes, OrmSettings configured, List<String> missing) {
        return remedy(
                ids.title() + (isBatched(configured) ? "" : ", and set " + name(missing)),
                ids.before(),
                ids.after() + (missing.isEmpty() ? "" : "\n\n" + String.join("\n", missing)),
                writes.inBatchesOf(size(configured)) + ids.executions(),
                ids.caution() + caution(writes));
    }

    private static Remedy remedy(String title, String before, String after, long executionsAfter, String caution) {
        return new Remedy("hibernate-jdbc-batch", "Hibernate", title, before, after, executionsAfter, caution);
    }

    /** An UPDATE or DELETE of JPQL goes out at once; what a flush sends goes in batches. */
    private static boolean isByQuery(Writes writes) {
        return writes.passes("org.hibernate.query.") && !writes.passes("org.hibernate.engine.spi.ActionQueue");
    }

    private static boolean isBatched(OrmSettings configured) {
        return configured.batchSize() > 1;
    }

    private static int size(OrmSettings configured) {
        return isBatched(configured) ? configured.batchSize() : SIZE;
    }

    /**
     * The settings that these writes want and that are not made; the size, where it is one of them, first. The order is none
     * of them where the size is set and nothing came in between: something else keeps these from being batches.
     */
    private static List<String> missing(Writes writes, OrmSettings configured) {
        List<String> missing = new ArrayList<>();
        if (!isBatched(configured)) {
            missing.add("hibernate.jdbc.batch_size=" + SIZE);
        } else if (!writes.alternate()) {
            return missing;
        }
        if (writes.is("row-by-row-insert") && !configured.ordersInserts()) {
            missing.add("hibernate.order_inserts=true");
        }
        if (writes.is("row-by-row-update") && !configured.ordersUpdates()) {
            missing.add("hibernate.order_updates=true");
        }
        return missing;
    }

    /** Of the first setting. */
    private static String name(List<String> settings) {
        return settings.get(0).replaceFirst("=.*", "");
    }

    private static String caution(Writes writes) {
        return (writes.transactions() > 1
                        ? "A transaction for each row flushes each row alone: put one around the loop first. "
                        : "")
                + "saveAll alone makes no batch.";
    }
}
