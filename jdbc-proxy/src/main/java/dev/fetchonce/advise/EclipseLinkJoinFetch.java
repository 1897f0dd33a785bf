package dev.fetchonce.advise;

import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/** EclipseLink: a hint joins the association to a query whose text stays as it is. */
final class EclipseLinkJoinFetch implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        if (entity == null || !found.loadedByOrm(EclipseLinkBatchFetch.PREFIX)) {
            return List.of();
        }
        List<String> attributes = found.attributesToFetch();
        Jpql query = Jpql.of(found, entity);
        if (query == null || attributes.isEmpty()) {
            return List.of();
        }
        String create = "em.createQuery(\"" + query.text() + "\", " + entity.javaName() + ".class)";
        String hints = attributes.stream()
                .map(each -> "\n  .setHint(\"eclipselink.left-join-fetch\", \"" + query.alias() + "." + each + "\")")
                .collect(Collectors.joining());
        return List.of(new Remedy(
                "eclipselink-join-fetch",
                "EclipseLink",
                "Hint eclipselink.left-join-fetch for " + String.join(" and ", attributes),
                create,
                create + hints,
                found.sourceExecutions(),
                Cautions.ofFetching(found)));
    }
}
