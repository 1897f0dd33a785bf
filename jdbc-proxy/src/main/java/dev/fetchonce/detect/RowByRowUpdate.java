package dev.fetchonce.detect;

import dev.fetchonce.model.Operation;

/** Finds rows updated by key, one at a time. */
final class RowByRowUpdate extends RowByRow {
    RowByRowUpdate() {
        super("updates", Operation.UPDATE);
    }

    @Override
    public String rule() {
        return "row-by-row-update";
    }
}
