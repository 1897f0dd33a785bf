package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * How repeated rows relate to source rows.
 *
 * @param entity the entity that maps it; null where no ORM told
 * @param association the association; null where no ORM told
 * @param target the entity whose rows repeat; null where no ORM told
 */
public record Related(
        RelationKind kind,
        @Nullable MappedEntity entity,
        @Nullable Association association,
        @Nullable MappedEntity target) {

    /**
     * Whether the rows that hold the column are those that the association belongs to, and do not only refer to them; true
     * where no ORM told.
     */
    public boolean startsAt(ColumnRef column) {
        return association == null || Associations.same(association.from(), column);
    }

    /** How many of what lazily loaded associations lead to one query loads as they are mapped; 1 where no ORM told. */
    public int batchSize() {
        if (association == null) {
            return 1;
        }
        return target == null || !kind.leadsToOne()
                ? association.batchSize()
                : Math.max(association.batchSize(), target.batchSize());
    }

    /** Whether the ORM asks for many of them at once wherever it can. */
    public boolean isBatched() {
        return batchSize() > 1;
    }

    /** The attribute of the target that is mapped to a column of its table, a reference or a plain one; null where none is. */
    public @Nullable String attributeOfTarget(ColumnRef column) {
        if (target == null) {
            return null;
        }
        for (Association each : target.associations()) {
            if (each.from().equals(column) && !target.idColumns().contains(column.column())) {
                return each.attribute();
            }
        }
        return target.attributes().get(column.column());
    }
}
