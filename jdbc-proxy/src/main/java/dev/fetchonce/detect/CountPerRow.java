package dev.fetchonce.detect;

import java.util.List;

/** Finds rows counted for one row of an earlier query at a time. */
final class CountPerRow implements Detector {
    @Override
    public String rule() {
        return "count-per-row";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        return PerRow.of(rule(), Question.COUNT, unit);
    }
}
