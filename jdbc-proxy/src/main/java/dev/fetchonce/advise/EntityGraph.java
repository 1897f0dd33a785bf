package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/** Spring Data JPA: {@code @EntityGraph} on the repository method that runs the source query. */
final class EntityGraph implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        List<String> attributes = found.attributesToFetch();
        if (entity == null
                || attributes.isEmpty()
                || !found.sourcePasses("org.springframework.data.")
                || !isRoot(found, entity)) {
            return List.of();
        }
        RepositoryMethod method = RepositoryMethod.of(found, entity.javaName());
        if (method == null) {
            return List.of();
        }
        String query = method.query().isEmpty() ? "" : "    @Query(\"" + method.query() + "\")\n";
        String head = "interface " + method.repository() + " {\n" + query;
        String tail = "    " + method.declaration() + ";\n}";
        return List.of(new Remedy(
                "spring-data-entity-graph",
                "Spring Data JPA",
                "@EntityGraph on " + method.repository() + "." + nameOf(method),
                head + tail,
                head + "    @EntityGraph(attributePaths = " + paths(attributes) + ")\n" + tail,
                found.sourceExecutions(),
                Cautions.ofFetching(found)));
    }

    /** Whether the source query selects from the entity first: a graph's paths begin at what the method returns. */
    private static boolean isRoot(Case found, MappedEntity entity) {
        Flow flow = found.flow();
        return flow != null
                && flow.sourceShape().tables().stream()
                        .limit(1)
                        .allMatch(each -> each.name().equals(entity.table()));
    }

    private static String nameOf(RepositoryMethod method) {
        String declaration = method.declaration();
        int end = declaration.indexOf('(');
        return declaration.substring(declaration.lastIndexOf(' ', end) + 1, end);
    }

    private static String paths(List<String> attributes) {
        String quoted = attributes.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
        return attributes.size() == 1 ? quoted : "{" + quoted + "}";
    }
}
