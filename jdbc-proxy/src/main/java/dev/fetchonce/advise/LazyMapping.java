package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JPA: a mapping that is EAGER loads row by row after each query that does not fetch it; LAZY, and fetched where it is needed. */
final class LazyMapping implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        List<Eager> eager = eager(found);
        if (found.detection().cause() != Cause.EAGER_MAPPING
                || entity == null
                || eager.isEmpty()
                || !eager.get(0).association().equals(found.association())
                || eager.stream()
                        .anyMatch(
                                each -> found.code().isMappedInXml(each.entity().className()))) {
            return List.of();
        }
        Jpql query = Jpql.of(found, entity);
        List<String> attributes = found.attributesToFetch();
        String fetched = query == null || attributes.isEmpty() ? "" : "\n\n" + query.fetching(attributes);
        if (fetched.isEmpty() && isReadBelow(found)) {
            return List.of();
        }
        return List.of(new Remedy(
                "jpa-lazy-mapping",
                "JPA",
                "Map " + eager.stream().map(Eager::name).collect(Collectors.joining(" and ")) + " LAZY"
                        + (fetched.isEmpty()
                                ? ""
                                : ", and fetch " + (eager.size() > 1 ? "them" : "it") + " with the query"),
                mapped(found, eager, "EAGER"),
                mapped(found, eager, "LAZY") + fetched,
                found.sourceExecutions(),
                ("Other code that relied on it being loaded must fetch it too: after the session it fails to load. "
                                + (fetched.isEmpty() ? "" : Cautions.ofFetching(found)))
                        .strip()));
    }

    /** Those of the levels that are EAGER by what their classes say, or by default; outer ones first. */
    private static List<Eager> eager(Case found) {
        return found.detection().levels().stream()
                .map(LookUp::relation)
                .map(Eager::of)
                .filter(Objects::nonNull)
                .filter(each -> each.canBeLazy(found))
                .distinct()
                .toList();
    }

    /** Whether a level is loaded because the application reads it, and so whatever the others are mapped as. */
    private static boolean isReadBelow(Case found) {
        return found.detection().below().stream()
                .map(LookUp::relation)
                .anyMatch(each -> each == null
                        || each.association() == null
                        || !each.association().eager());
    }

    private static String mapped(Case found, List<Eager> eager, String fetch) {
        return eager.stream()
                .map(each -> MappedField.of(
                        found,
                        each.entity(),
                        each.association(),
                        annotation(each.association()) + "(fetch = FetchType." + fetch + ")"))
                .collect(Collectors.joining("\n\n"));
    }

    private static String annotation(Association association) {
        return switch (association.kind()) {
            case TO_ONE -> "@ManyToOne";
            case ONE_TO_ONE -> "@OneToOne";
            case TO_MANY -> association.target().isEmpty() ? "@ElementCollection" : "@OneToMany";
            case MANY_TO_MANY -> "@ManyToMany";
        };
    }

    /** An association that is loaded along with its owner. */
    private record Eager(MappedEntity entity, Association association) {
        static @Nullable Eager of(@Nullable Related related) {
            return related == null || related.entity() == null || related.association() == null
                    ? null
                    : new Eager(related.entity(), related.association());
        }

        /** Not the side of a one-to-one without key: nobody can know without looking whether there is one, LAZY or not. */
        boolean canBeLazy(Case found) {
            return association.eager()
                    && !association.inverse()
                    && found.code()
                            .fetch(entity.className(), association.attribute())
                            .mayBeEager();
        }

        String name() {
            return entity.name() + "." + association.attribute();
        }
    }
}
