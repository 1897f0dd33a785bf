package dev.fetchonce.detect;

import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * How repeated rows relate to source rows.
 *
 * @param entity the entity that maps it; null where no ORM told
 * @param association the association; null where no ORM told
 */
public record Related(
        RelationKind kind, @Nullable MappedEntity entity, MappedEntity.@Nullable Association association) {}
