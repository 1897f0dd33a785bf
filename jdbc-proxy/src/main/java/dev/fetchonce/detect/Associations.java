package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the mapped association that leads from one column to another. */
final class Associations {
    private Associations() {}

    static @Nullable Association find(MappedEntity entity, ColumnRef from, ColumnRef to) {
        for (Association each : entity.associations()) {
            if (same(each.from(), from) && same(each.to(), to)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Finds the association of a row's entity where the source only refers to that row: {@code person_name.person_id} and
     * {@code address.person_id} both hold keys of persons, and it is the person who has addresses.
     */
    static @Nullable Association findBeyond(
            MappedEntity owner, ColumnRef from, ColumnRef to, List<MappedEntity> entities) {
        return owner.associations().stream()
                .filter(each -> same(each.to(), to)
                        && owner.idColumns().contains(each.from().column()))
                .filter(each -> entities.stream().anyMatch(source -> refers(source, from, owner)))
                .findFirst()
                .orElse(null);
    }

    private static boolean refers(MappedEntity source, ColumnRef from, MappedEntity owner) {
        return source.associations().stream()
                .anyMatch(each -> !from.table().isEmpty()
                        && same(each.from(), from)
                        && each.target().equals(owner.name()));
    }

    /** A column whose table the statement does not tell is taken by its name. */
    static boolean same(ColumnRef mapped, ColumnRef seen) {
        return mapped.column().equalsIgnoreCase(seen.column())
                && (seen.table().isEmpty() || mapped.table().equalsIgnoreCase(seen.table()));
    }
}
