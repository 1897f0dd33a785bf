package dev.fetchonce.detect;

import dev.fetchonce.model.Operation;

/** Finds rows deleted by key, one at a time. */
final class RowByRowDelete extends RowByRow {
    RowByRowDelete() {
        super("deletes", Operation.DELETE);
    }

    @Override
    public String rule() {
        return "row-by-row-delete";
    }
}
