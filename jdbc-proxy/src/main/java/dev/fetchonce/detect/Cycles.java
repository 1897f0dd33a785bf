package dev.fetchonce.detect;

import dev.fetchonce.detect.PathFrame.Recursion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Folds recursion on the call paths of one fingerprint: however deep a method has called itself, or methods have called one
 * another in turn, two frames stand for it, so that all depths are one place.
 *
 * <p>Coming through a method twice is no recursion yet: a template method may be given a lambda that uses it again, and an
 * overload has the same name. It is one where paths that are the same otherwise differ in the turns they made, or make
 * three. Each path is read in time linear in its frames. Immutable once made.
 */
final class Cycles {
    private static final int TURNS = 3;

    private final Predicate<PathFrame> inLoop;
    /** The cycle that each method on one belongs to, by way of others that do. */
    private final Map<String, String> next = new HashMap<>();

    private final Set<String> recursive = new HashSet<>();

    /** @param inLoop whether the line of a frame stands in a loop */
    Cycles(List<List<PathFrame>> paths, Predicate<PathFrame> inLoop) {
        this.inLoop = inLoop;
        paths.forEach(this::join);
        if (!next.isEmpty()) {
            findRecursive(paths);
        }
    }

    /** Frames between two of the same method are on a cycle with it. */
    private void join(List<PathFrame> path) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            last.put(path.get(i).method(), i);
        }
        int end = 0;
        for (int i = 0; i + 1 < path.size(); i++) {
            String method = path.get(i).method();
            end = Math.max(end, last.getOrDefault(method, i));
            if (end > i) {
                join(method, path.get(i + 1).method());
            }
        }
    }

    private void join(String one, String other) {
        String from = find(one);
        String to = find(other);
        next.put(from, from);
        if (!from.equals(to)) {
            next.put(to, from);
        }
    }

    private String find(String method) {
        String at = method;
        while (!next.getOrDefault(at, at).equals(at)) {
            at = next.getOrDefault(at, at);
        }
        return at;
    }

    /** The cycle that a frame belongs to; empty where it is on none. */
    private String cycleOf(PathFrame frame) {
        return next.containsKey(frame.method()) ? find(frame.method()) : "";
    }

    private void findRecursive(List<List<PathFrame>> paths) {
        Map<String, List<Integer>> known = new HashMap<>();
        for (List<PathFrame> path : paths) {
            List<Run> runs = runs(path);
            List<Integer> turns = runs.stream().map(run -> run.turns(path)).toList();
            List<Integer> others = known.computeIfAbsent(withoutTurns(path, runs), key -> turns);
            for (int i = 0; i < turns.size(); i++) {
                if (turns.get(i) >= TURNS || !turns.get(i).equals(others.get(i))) {
                    recursive.add(runs.get(i).cycle);
                }
            }
        }
    }

    private static String withoutTurns(List<PathFrame> path, List<Run> runs) {
        StringBuilder key = new StringBuilder();
        int at = 0;
        for (Run run : runs) {
            append(key, path.subList(at, run.from)).append(run.cycle).append(">>");
            at = run.to;
        }
        return append(key, path.subList(at, path.size())).toString();
    }

    private static StringBuilder append(StringBuilder key, List<PathFrame> frames) {
        frames.forEach(each -> key.append(each.method())
                .append(':')
                .append(each.frame().line())
                .append('>'));
        return key;
    }

    private List<Run> runs(List<PathFrame> path) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < path.size(); i++) {
            String cycle = cycleOf(path.get(i));
            if (i + 1 == path.size() || !cycle.equals(cycleOf(path.get(i + 1)))) {
                if (!cycle.isEmpty()) {
                    runs.add(new Run(from, i + 1, cycle));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    /** The same path with two frames for each recursion: one that makes the next turn, and the one that leaves it. */
    List<PathFrame> fold(List<PathFrame> path) {
        if (recursive.isEmpty()) {
            return path;
        }
        List<PathFrame> folded = new ArrayList<>();
        int at = 0;
        for (Run run : runs(path)) {
            if (recursive.contains(run.cycle)) {
                folded.addAll(path.subList(at, run.from));
                List<PathFrame> turns = path.subList(run.from, run.to);
                folded.add(turning(turns, run.cycle));
                folded.add(turns.get(turns.size() - 1).of(Recursion.LEFT, run.cycle));
                at = run.to;
            }
        }
        folded.addAll(path.subList(at, path.size()));
        return folded;
    }

    /** Of the frames that lead to another turn the deepest in a loop, else the deepest that comes again. */
    private PathFrame turning(List<PathFrame> turns, String cycle) {
        int last = turns.size() - 1;
        if (last == 0) {
            return turns.get(0).of(Recursion.ENTERED, cycle);
        }
        if (turns.get(last).isMethodReference()) {
            return turns.get(last - 1).of(Recursion.TURNED, cycle);
        }
        Set<String> deeper = new HashSet<>();
        deeper.add(turns.get(last).method());
        int again = -1;
        for (int i = last - 1; i >= 0; i--) {
            PathFrame each = turns.get(i);
            if (!each.calledBy().isEmpty() || inLoop.test(each)) {
                return each.of(Recursion.TURNED, cycle);
            }
            again = again < 0 && !deeper.add(each.method()) ? i : again;
        }
        return turns.get(again < 0 ? last - 1 : again).of(Recursion.TURNED, cycle);
    }

    /** A part of a path that is all on one cycle: its frames from {@code from} to before {@code to}. */
    private record Run(int from, int to, String cycle) {
        /** How often it comes through the method that it comes through most. */
        int turns(List<PathFrame> path) {
            Map<String, Integer> counts = new HashMap<>();
            path.subList(from, to).forEach(each -> counts.merge(each.method(), 1, Integer::sum));
            return counts.values().stream().mapToInt(each -> each).max().orElse(0);
        }
    }
}
