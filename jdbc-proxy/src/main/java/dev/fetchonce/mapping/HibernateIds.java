package dev.fetchonce.mapping;

import dev.fetchonce.model.IdGeneration;
import dev.fetchonce.model.IdGeneration.Strategy;
import java.util.List;

/** Tells how Hibernate generates identifiers. */
final class HibernateIds {
    private static final String ID = "org.hibernate.id.";

    /** The application sets the value, takes another entity's, or sets it part by part. */
    private static final List<String> ASSIGNED = List.of(
            "org.hibernate.generator.Assigned",
            ID + "Assigned",
            ID + "ForeignGenerator",
            ID + "CompositeNestedGeneratedValueGenerator");

    private HibernateIds() {}

    static IdGeneration of(Object generator) throws ReflectiveOperationException {
        if (ASSIGNED.stream().anyMatch(each -> Getters.isA(generator, each))) {
            return IdGeneration.ASSIGNED;
        }
        if (Getters.isA(generator, ID + "enhanced.SequenceStyleGenerator")) {
            Object structure = Getters.get(generator, "getDatabaseStructure");
            Strategy strategy = Getters.is(structure, "isPhysicalSequence") ? Strategy.SEQUENCE : Strategy.TABLE;
            String name = MappedNames.table(Getters.text(structure, "getPhysicalName", "render"));
            return new IdGeneration(strategy, name, Getters.number(structure, "getIncrementSize"));
        }
        if (Getters.isA(generator, ID + "enhanced.TableGenerator")) {
            String table = MappedNames.table(Getters.text(generator, "getTableName"));
            return new IdGeneration(Strategy.TABLE, table, Getters.number(generator, "getIncrementSize"));
        }
        boolean byInsert = Getters.is(generator, "generatedOnExecution");
        return new IdGeneration(byInsert ? Strategy.IDENTITY : Strategy.IN_MEMORY, "", 0);
    }
}
