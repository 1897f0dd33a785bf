package dev.fetchonce.detect;

import java.util.List;

/** Finds questions whether there is any row, asked for one row of an earlier query at a time. */
final class ExistsPerRow implements Detector {
    @Override
    public String rule() {
        return "exists-per-row";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        return PerRow.of(rule(), Question.EXISTENCE, unit);
    }
}
