package dev.fetchonce.advise;

import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** JPA: {@code join fetch} in the query that loads the source rows. */
final class JoinFetch implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        List<String> attributes = found.attributesToFetch();
        if (entity == null || attributes.isEmpty() || isLost(found, attributes)) {
            return List.of();
        }
        Jpql query = Jpql.of(found, entity);
        if (query == null) {
            return List.of();
        }
        return List.of(new Remedy(
                "jpql-join-fetch",
                "JPA",
                "JPQL join fetch of " + String.join(", ", attributes),
                query.text(),
                query.fetching(attributes),
                found.sourceExecutions(),
                Cautions.ofFetching(found)));
    }

    /** EclipseLink parses a fetch join of what is fetch joined itself, and then joins nothing; its hints can do that. */
    private static boolean isLost(Case found, List<String> attributes) {
        return found.loadedByOrm(EclipseLinkBatchFetch.PREFIX)
                && attributes.stream().anyMatch(each -> each.contains("."));
    }
}
