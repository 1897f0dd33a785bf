package dev.fetchonce.detect;

import dev.fetchonce.model.Recording;
import java.util.ArrayList;
import java.util.List;

/** Runs all rules over a recording. Stateless; thread-safe. */
public final class Analyzer {
    private Analyzer() {}

    /** What one run of a unit shows, rule by rule. */
    public static Analysis analyze(Recording recording, Knowledge knowledge) {
        UnitAnalysis unit = new UnitAnalysis(recording, knowledge);
        List<Detection> found = new ArrayList<>();
        for (Detector each : Rules.all()) {
            found.addAll(each.detect(unit, List.copyOf(found)));
        }
        List<Detection> all = List.copyOf(found);
        return new Analysis(all, unit.silences().told(unit, all));
    }
}
