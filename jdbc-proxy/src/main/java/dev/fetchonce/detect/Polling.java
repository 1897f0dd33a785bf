package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recognises somebody who asks again after a pause each time, and so waits for a change. */
final class Polling {
    /** A tenth of a second between two questions is a pause that was meant. */
    private static final long PAUSE_NANOS = 100_000_000;

    private Polling() {}

    /** Whether one question was asked at least three times, each time after a pause. */
    static boolean isPolling(List<Execution> same) {
        for (int i = 1; i < same.size(); i++) {
            Execution before = same.get(i - 1);
            if (same.get(i).startNanos() - before.startNanos() - before.nanos() < PAUSE_NANOS) {
                return false;
            }
        }
        return same.size() > 2;
    }

    /** Whether each of several questions was polled. */
    static boolean isPollingInTurn(List<Execution> log) {
        Map<Long, List<Execution>> questions = new LinkedHashMap<>();
        for (Execution each : log) {
            questions.computeIfAbsent(each.binds(), binds -> new ArrayList<>()).add(each);
        }
        Collection<List<Execution>> all = questions.values();
        return all.stream().allMatch(Polling::isPolling);
    }
}
