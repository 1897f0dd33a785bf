package dev.fetchonce.detect;

import java.util.List;

/** Finds the first few rows of an order fetched for one row of an earlier query at a time. */
final class TopPerRow implements Detector {
    @Override
    public String rule() {
        return "top-per-row";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        return PerRow.of(rule(), Question.TOP, unit);
    }
}
