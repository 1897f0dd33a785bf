package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;

/**
 * A value of a look-up that changes from one execution to the next.
 *
 * @param value which value of the statement it is
 * @param column the column that it is compared with; without a table where the shape does not tell
 * @param searched whether that does not make it a look-up yet: it stands in a sub-select or beside an OR, so that only a
 *     value that was read before shows what it is
 */
public record Key(int value, ColumnRef column, boolean searched) {
    /** One that every row has to meet. */
    public Key(int value, ColumnRef column) {
        this(value, column, false);
    }
}
