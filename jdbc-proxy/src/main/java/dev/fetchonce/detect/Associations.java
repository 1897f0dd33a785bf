package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
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

    /** A column whose table the statement does not tell is taken by its name. */
    private static boolean same(ColumnRef mapped, ColumnRef seen) {
        return mapped.column().equalsIgnoreCase(seen.column())
                && (seen.table().isEmpty() || mapped.table().equalsIgnoreCase(seen.table()));
    }
}
