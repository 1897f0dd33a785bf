package dev.fetchonce.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one ORM of the application maps.
 *
 * @param framework its name ({@code Hibernate}, {@code EclipseLink})
 * @param version its version; empty where it does not tell
 */
public record Mapping(String framework, String version, List<MappedEntity> entities, OrmSettings settings) {

    /** Whether an entity has that table. */
    public boolean maps(String table) {
        return entities.stream().anyMatch(each -> each.table().equals(table));
    }

    /** The identifiers of the entities mapped to a table, by their columns. */
    public Stream<Set<String>> keysOf(String table) {
        return entities.stream().filter(each -> each.table().equals(table)).map(each -> Set.copyOf(each.idColumns()));
    }
}
