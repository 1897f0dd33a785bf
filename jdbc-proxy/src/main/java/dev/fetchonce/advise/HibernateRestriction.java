package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Hibernate: the filtered rows mapped as an association of their own, which can be fetched as any other. */
final class HibernateRestriction implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        String filter = found.filter();
        MappedEntity entity = found.entity();
        Association association = found.association();
        if (filter == null
                || !found.asks(Question.ROWS)
                || entity == null
                || association == null
                || found.leadsToOne()
                || !usesHibernate(found)) {
            return List.of();
        }
        boolean constant = !filter.contains("?");
        String annotation = constant
                ? "@SQLRestriction(\"" + filter + "\")"
                : "@Filter(name = \"chosen\", condition = \"" + filter + "\")";
        String type = found.code().fieldType(entity.className(), association.attribute());
        String declared = type.isEmpty() ? "Set<" + association.target() + ">" : type;
        String head = "class " + entity.name() + " {\n    " + declared + " " + association.attribute() + ";\n";
        return List.of(new Remedy(
                "hibernate-restriction",
                "Hibernate",
                "Map the filtered rows as an association, and fetch that",
                head + "}",
                head + "\n    " + annotation + "\n    " + declared + " filtered"
                        + association.attribute().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + association.attribute().substring(1) + ";\n}",
                found.sourceExecutions(),
                constant
                        ? "Fetch it with the source query by join fetch or an entity graph."
                        : "Name the filter's parameter in place of ?, and enable the filter in the session that fetches"
                                + " it by join fetch."));
    }

    private static boolean usesHibernate(Case found) {
        return found.detection().repeats().site().passes("org.hibernate.") || found.sourcePasses("org.hibernate.");
    }
}
