package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;

/**
 * A value of a look-up that changes from one execution to the next.
 *
 * @param value which value of the statement it is
 * @param column the column that it is compared with; without a table where the shape does not tell
 */
public record Key(int value, ColumnRef column) {}
