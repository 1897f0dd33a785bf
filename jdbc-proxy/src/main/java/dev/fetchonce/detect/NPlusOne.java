package dev.fetchonce.detect;

import java.util.List;

/** Finds rows fetched one at a time by values that an earlier query returned. */
final class NPlusOne implements Detector {
    @Override
    public String rule() {
        return "n-plus-one";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        return Chains.of(PerRow.of(rule(), Question.ROWS, unit));
    }
}
