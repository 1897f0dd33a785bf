package dev.fetchonce.advise;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape.Table;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Hibernate: a reference of the session's own, of which it need not find out whether it is new. */
final class HibernateReference implements Advisor {
    static final String ID = "hibernate-reference";

    @Override
    public List<Remedy> remedies(Case found) {
        if (found.detection().cause() != Cause.ASSIGNED_ID) {
            return List.of();
        }
        String entity = entity(found);
        String variable = JavaCode.variable(entity);
        return List.of(new Remedy(
                "hibernate-reference",
                "Hibernate",
                "Refer to the session's own " + entity,
                "owner.set" + entity + "(" + variable + ");",
                "owner.set" + entity + "(entityManager.getReference(" + entity + ".class, " + variable + ".getId()));",
                found.sourceExecutions(),
                "For rows that are there: persist a new one before what refers to it. A @Version attribute, null as long as"
                        + " it is new, tells that without a query as well."));
    }

    private static String entity(Case found) {
        List<Table> tables = found.detection().shape().tables();
        return found.mappings().stream()
                .flatMap(mapping -> mapping.entities().stream())
                .filter(each -> tables.stream().anyMatch(table -> table.name().equals(each.table())))
                .map(MappedEntity::javaName)
                .findFirst()
                .orElse("Entity");
    }
}
