package dev.fetchonce.advise;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** JPA: a mapping that is EAGER loads row by row after each query that does not fetch it; LAZY, and fetched where it is needed. */
final class LazyMapping implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        Association association = found.association();
        if (found.detection().cause() != Cause.EAGER_MAPPING || entity == null || association == null) {
            return List.of();
        }
        if (isInverse(entity, association)
                || found.code().isMappedInXml(entity.className())
                || !found.code()
                        .fetch(entity.className(), association.attribute())
                        .mayBeEager()) {
            return List.of();
        }
        String annotation = annotation(association);
        Jpql query = Jpql.of(found, entity);
        List<String> attributes = found.attributesToFetch();
        String fetched = query == null || attributes.isEmpty() ? "" : "\n\n" + query.fetching(attributes);
        return List.of(new Remedy(
                "jpa-lazy-mapping",
                "JPA",
                "Map " + entity.name() + "." + association.attribute() + " LAZY"
                        + (fetched.isEmpty() ? "" : ", and fetch it with the query"),
                MappedField.of(found, entity, association, annotation + "(fetch = FetchType.EAGER)"),
                MappedField.of(found, entity, association, annotation + "(fetch = FetchType.LAZY)") + fetched,
                found.sourceExecutions(),
                "Other code that relied on it being loaded must fetch it too: after the session it fails to load."));
    }

    /** The side of a one-to-one without column: nobody can know without looking whether there is one, LAZY or not. */
    private static boolean isInverse(MappedEntity entity, Association association) {
        return association.kind() == RelationKind.ONE_TO_ONE
                && entity.idColumns().contains(association.from().column());
    }

    private static String annotation(Association association) {
        return switch (association.kind()) {
            case TO_ONE -> "@ManyToOne";
            case ONE_TO_ONE -> "@OneToOne";
            case TO_MANY -> "@OneToMany";
            case MANY_TO_MANY -> "@ManyToMany";
        };
    }
}
