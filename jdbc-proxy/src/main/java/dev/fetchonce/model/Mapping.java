package dev.fetchonce.model;

import java.util.List;

/**
 * What one ORM of the application maps.
 *
 * @param framework its name ({@code Hibernate}, {@code EclipseLink})
 * @param version its version; empty where it does not tell
 */
public record Mapping(String framework, String version, List<MappedEntity> entities, OrmSettings settings) {}
