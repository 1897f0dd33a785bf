package dev.fetchonce.advise;

import dev.fetchonce.model.Dialect;
import java.util.Set;

/**
 * Ids that Hibernate knows before it inserts, in place of those of IDENTITY, which keep INSERTs from going in batches.
 *
 * @param title how to get them
 * @param before how the id is mapped
 * @param after how it is mapped then
 * @param executions what getting the ids costs
 */
record IdsBeforeInsert(String title, String before, String after, long executions, String caution) {
    private static final Set<Dialect> WITHOUT_SEQUENCES = Set.of(Dialect.MYSQL, Dialect.SQLITE);
    private static final String WHY =
            "With IDENTITY, Hibernate sends each INSERT when persist is called, to learn its id: no setting makes batches of them. ";

    /** From a sequence where the database has such, else made by Hibernate. */
    static IdsBeforeInsert of(Writes writes) {
        boolean inXml = writes.mappedInXml();
        String before =
                inXml ? "<generator class=\"identity\"/>" : "@GeneratedValue(strategy = GenerationType.IDENTITY)";
        if (WITHOUT_SEQUENCES.contains(writes.found().dialect())) {
            return new IdsBeforeInsert(
                    "Assign the ids of " + writes.table() + " before the INSERT (a UUID)",
                    before,
                    inXml ? "<generator class=\"uuid2\"/>" : "@GeneratedValue(strategy = GenerationType.UUID)",
                    0,
                    WHY
                            + "This database has no sequences, and a UUID is another type than the id has, also wherever it is"
                            + " referred to: where that is too much, insert with JDBC. ");
        }
        String name = writes.table() + "_seq";
        long ids = writes.found().detection().repeats().executions();
        return new IdsBeforeInsert(
                "Take ids of " + writes.table() + " from a sequence",
                before,
                inXml ? sequenceInXml(name) : sequence(name),
                PooledSequence.calls(ids),
                WHY);
    }

    private static String sequence(String name) {
        return "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"" + name + "\")\n"
                + PooledSequence.generator(name, PooledSequence.ALLOCATION);
    }

    private static String sequenceInXml(String name) {
        return "<generator class=\"sequence\">\n    <param name=\"sequence_name\">" + name
                + "</param>\n    <param name=\"increment_size\">" + PooledSequence.ALLOCATION
                + "</param>\n</generator>";
    }
}
