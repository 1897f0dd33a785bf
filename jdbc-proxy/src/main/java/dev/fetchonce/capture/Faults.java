package dev.fetchonce.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our own errors that were swallowed: counted by place and kind, the first 100 kinds kept. Thread-safe. */
final class Faults {
    private static final int MOST = 100;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    synchronized void add(String where, Throwable fault) {
        String what = where + ": " + describe(fault);
        if (counts.size() < MOST || counts.containsKey(what)) {
            counts.merge(what, 1, Integer::sum);
        }
    }

    private static String describe(Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        return fault + (stack.length == 0 ? "" : " at " + stack[0]);
    }

    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            int count = each.getValue();
            lines.add(each.getKey() + (count == 1 ? "" : " (" + count + " times)"));
        }
        return lines;
    }
}
