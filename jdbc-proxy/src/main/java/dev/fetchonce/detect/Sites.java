package dev.fetchonce.detect;

import dev.fetchonce.detect.PathFrame.Recursion;
import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits the executions of a fingerprint by the loop they came through. An execution belongs to the latest call path
 * sampled at or before it. Not thread-safe; made for one analysis.
 */
final class Sites {
    private final PathReader reader;
    private final LoopLines loops;
    private final UnitOfWork unit;

    Sites(PathReader reader, LoopLines loops, UnitOfWork unit) {
        this.reader = reader;
        this.loops = loops;
        this.unit = unit;
    }

    /** The repeats of a group, one for each loop (or place) they came from. */
    List<Repeats> split(ExecutionGroup group) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<Place> bySample = new ArrayList<>();
        for (Place place : sampled(group)) {
            places.computeIfAbsent(place.key, key -> place).seen(place);
            bySample.add(places.get(place.key));
        }
        assign(group, bySample);
        boolean exact = isExact(group, bySample);
        long unlogged = group.counts().executions()
                - group.counts().failures()
                - group.log().size();
        List<Repeats> all = new ArrayList<>();
        for (Place place : places.values()) {
            boolean last = place == bySample.get(bySample.size() - 1);
            all.add(new Repeats(
                    group, List.copyOf(place.log), place.log.size() + (last ? unlogged : 0), place.site(), exact));
        }
        if (all.isEmpty()) {
            all.add(new Repeats(group, group.log(), group.log().size() + unlogged, Site.UNKNOWN, true));
        }
        return all;
    }

    /** Where the place changes at a sample that was taken because something changed, or right after the last, it changed there. */
    private static boolean isExact(ExecutionGroup group, List<Place> bySample) {
        List<Sample> samples = group.samples();
        for (int i = 1; i < samples.size(); i++) {
            boolean moved = !bySample.get(i).key.equals(bySample.get(i - 1).key);
            if (moved && !samples.get(i).change() && !isNext(group, samples.get(i - 1), samples.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no execution of the group lies between two samples. */
    private static boolean isNext(ExecutionGroup group, Sample one, Sample other) {
        List<Execution> log = group.log();
        int after = firstFrom(one.tick() + 1, log);
        return after == log.size() || log.get(after).tick() >= other.tick();
    }

    /** The index of the first execution at or after a tick; the size of the log where there is none. */
    private static int firstFrom(int tick, List<Execution> log) {
        int low = 0;
        int high = log.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (log.get(middle).tick() < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void assign(ExecutionGroup group, List<Place> bySample) {
        if (bySample.isEmpty()) {
            return;
        }
        List<Sample> samples = group.samples();
        int at = 0;
        for (Execution execution : group.log()) {
            while (at + 1 < samples.size() && samples.get(at + 1).tick() <= execution.tick()) {
                at++;
            }
            bySample.get(at).log.add(execution);
        }
    }

    /** A place for each sample, in order; those with the same key are the same. */
    private List<Place> sampled(ExecutionGroup group) {
        List<List<PathFrame>> paths = read(group.samples());
        Cycles cycles = new Cycles(paths, each -> loops.around(each.frame(), each.callee()) != null);
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            all.add(place(group.samples().get(i), cycles.fold(paths.get(i))));
        }
        return all;
    }

    /** Two methods of one name are two: told where one calls the other, by the class file. */
    private List<PathFrame> withOverloads(List<PathFrame> path) {
        List<PathFrame> told = new ArrayList<>(path);
        for (int i = 0; i + 1 < path.size(); i++) {
            if (isOverload(path, i)) {
                told.set(i, path.get(i).callingOverload());
            }
        }
        return told;
    }

    private boolean isOverload(List<PathFrame> path, int index) {
        Frame caller = path.get(index).frame();
        Frame called = path.get(index + 1).frame();
        return caller.method().equals(called.method())
                && caller.className().equals(called.className())
                && loops.callsOverload(caller);
    }

    /** A loop comes the same way again and again: that is read once. */
    private List<List<PathFrame>> read(List<Sample> samples) {
        List<List<PathFrame>> paths = new ArrayList<>();
        List<Frame> before = List.of();
        for (Sample each : samples) {
            List<Frame> frames = each.path().frames();
            boolean same = !paths.isEmpty() && frames.equals(before);
            paths.add(same ? paths.get(paths.size() - 1) : withOverloads(reader.read(frames)));
            before = frames;
        }
        return paths;
    }

    private Place place(Sample sample, List<PathFrame> path) {
        int loop = -1;
        String why = "";
        String key = "";
        for (int i = path.size() - 1; i >= 0 && loop < 0; i--) {
            why = why(path.get(i));
            loop = why.isEmpty() ? -1 : i;
        }
        if (loop > 0 && path.get(loop).isMethodReference() && why.endsWith(" calls it for each element")) {
            Frame called = path.get(loop--).frame();
            why = why.replace(" it ", " " + called.simpleClassName() + "." + called.method() + " ");
        }
        for (int i = 0; i < path.size() && (loop < 0 || i <= loop); i++) {
            if (i == loop || path.get(i).recursion() != Recursion.LEFT) {
                key += keyOf(path.get(i), i == loop) + ">";
            }
        }
        return new Place(key, sample, path, loop, why);
    }

    private String why(PathFrame each) {
        if (each.renders()) {
            return "it writes the elements of a collection one by one";
        }
        LoopLines.Loop loop = loops.around(each.frame(), each.callee());
        if (loop != null) {
            return "line " + each.frame().line() + " stands in a loop";
        }
        if (!each.calledBy().isEmpty()) {
            return each.calledBy() + " calls it for each element";
        }
        return each.isRecursion() ? "it calls itself" : "";
    }

    /** Branches of one loop share a key: the loop's first line stands for all of its lines. */
    private String keyOf(PathFrame each, boolean isLoop) {
        if (each.isRecursion()) {
            return each.cycle();
        }
        Frame frame = each.frame();
        LoopLines.Loop loop = isLoop ? loops.around(frame, each.callee()) : null;
        return frame.className() + "#" + frame.method() + ":"
                + (loop == null ? frame.line() : "loop" + loop.firstLine());
    }

    /** A place that samples agree on, and the executions that came from it. */
    private final class Place {
        final String key;
        final Sample first;
        final List<Execution> log = new ArrayList<>();
        private List<PathFrame> path;
        private int loop;
        private String why;
        private int samples;

        Place(String key, Sample first, List<PathFrame> path, int loop, String why) {
            this.key = key;
            this.first = first;
            this.path = path;
            this.loop = loop;
            this.why = why;
        }

        /** Takes a sample; the first call of a recursion does not show where it turns, a later one does. */
        void seen(Place same) {
            samples++;
            if (entersOnly() && !same.entersOnly()) {
                path = same.path;
                loop = same.loop;
                why = same.why;
            }
        }

        private boolean entersOnly() {
            return loop >= 0 && path.get(loop).recursion() == Recursion.ENTERED;
        }

        Site site() {
            boolean renders = loop >= 0 && path.get(loop).renders();
            List<Frame> frames = new ArrayList<>();
            int loopFrame = -1;
            for (int i = 0; i < path.size(); i++) {
                boolean again = path.get(i).recursion() == Recursion.LEFT
                        && path.get(i - 1).recursion() == Recursion.ENTERED;
                if (!again) {
                    frames.add(path.get(i).frame());
                }
                loopFrame = loop < 0 || i <= loop ? frames.size() - 1 : loopFrame;
            }
            if (renders && !unit.entry().isEmpty() && frames.stream().noneMatch(handler()::sameMethod)) {
                frames.add(loopFrame++, handler());
            }
            return new Site(new CallSite(List.copyOf(frames), loopFrame), why, renders, samples, first.path());
        }

        /** The handler has returned when its result is written: it is named, without a line. */
        private Frame handler() {
            String[] parts = unit.entry().split("#", 2);
            return new Frame(parts[0], parts.length > 1 ? parts[1] : "", null, 0);
        }
    }
}
