package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** Jdbi: rows written by {@code PreparedBatch}, of a SqlObject by {@code @SqlBatch}. */
final class JdbiBatch implements Advisor {
    private static final int SIZE = 1_000;

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        Jdbi jdbi = Jdbi.of(found);
        if (writes == null || jdbi == null) {
            return List.of();
        }
        InterfaceMethod dao = jdbi.dao();
        return List.of(new Remedy(
                "jdbi-batch",
                "Jdbi",
                dao == null ? "PreparedBatch with all rows" : "@SqlBatch with all rows",
                dao == null
                        ? "// for each row\n" + jdbi.handle() + ".execute(" + writes.quoted() + ", " + values(writes)
                                + ");"
                        : "// for each row\n" + JavaCode.variable(dao.owner()) + "." + dao.method() + "("
                                + values(writes) + ");",
                dao == null ? byHandle(jdbi, writes) : byDao(dao, writes),
                writes.inBatchesOf(SIZE),
                "Keep to " + SIZE + " rows a batch" + (dao == null ? "." : ": @BatchChunkSize(" + SIZE + ").")));
    }

    private static String values(Writes writes) {
        return String.join(", ", JavaCode.values(writes.statement()));
    }

    private static String byHandle(Jdbi jdbi, Writes writes) {
        return "PreparedBatch batch = " + jdbi.handle() + ".prepareBatch(" + writes.quoted()
                + ");\n// for each row\nbatch.add(" + values(writes) + ");\n// behind the last row\nbatch.execute();";
    }

    private static String byDao(InterfaceMethod dao, Writes writes) {
        return "interface " + dao.owner() + " {\n    @SqlBatch(" + writes.quoted() + ")\n    @BatchChunkSize(" + SIZE
                + ")\n    int[] " + dao.method() + "(" + dao.lists() + ");\n}";
    }
}
