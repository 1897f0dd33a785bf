package dev.fetchonce.detect;

import java.util.List;

/** Finds sums, averages and their like taken for one row of an earlier query at a time. */
final class AggregatePerRow implements Detector {
    @Override
    public String rule() {
        return "aggregate-per-row";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        return PerRow.of(rule(), Question.AGGREGATE, unit);
    }
}
