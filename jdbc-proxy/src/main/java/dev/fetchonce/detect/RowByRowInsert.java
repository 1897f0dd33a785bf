package dev.fetchonce.detect;

import dev.fetchonce.model.Operation;

/** Finds rows inserted (or merged) one at a time. */
final class RowByRowInsert extends RowByRow {
    RowByRowInsert() {
        super("inserts", Operation.INSERT, Operation.MERGE);
    }

    @Override
    public String rule() {
        return "row-by-row-insert";
    }
}
