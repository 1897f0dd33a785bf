package dev.fetchonce.detect;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells who asks the same question: where in the application the call paths of those who ask part. */
final class Askers {
    private static final int MOST_NAMED = 5;

    private Askers() {}

    /** Empty where one place asks again and again, or too few call paths were sampled to tell. */
    static Optional<Evidence> of(UnitAnalysis unit, ExecutionGroup group, List<Execution> same) {
        List<Frame> parted = parting(paths(unit, group, same));
        return parted.size() < 2
                ? Optional.empty()
                : Optional.of(new Evidence.Figure(Evidence.Figure.ASKERS, parted.size(), sentence(parted)));
    }

    private static List<List<Frame>> paths(UnitAnalysis unit, ExecutionGroup group, List<Execution> same) {
        BitSet asked = new BitSet();
        same.forEach(each -> asked.set(each.tick()));
        return group.samples().stream()
                .filter(sample -> asked.get(sample.tick()))
                .map(sample -> ownOutermostFirst(unit, sample))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    /** Whether a test asks at as many lines of its own: to see what it started from, and what came of it. */
    static boolean isTest(UnitAnalysis unit, ExecutionGroup group, List<Execution> same) {
        UnitOfWork test = unit.recording().unit();
        if (same.isEmpty() || test.kind() != UnitKind.TEST) {
            return false;
        }
        List<List<Frame>> paths = paths(unit, group, same);
        List<Frame> parted = parting(paths);
        List<Frame> outermost =
                paths.stream().map(path -> path.get(0)).distinct().toList();
        return parted.size() == same.size()
                && (parted.equals(outermost) || parted.stream().allMatch(each -> isOf(test, each)));
    }

    /** A test is named by its class; one that it inherits is known by standing outermost. */
    private static boolean isOf(UnitOfWork test, Frame frame) {
        return test.name().startsWith(frame.simpleClassName().replace('$', '.') + ".");
    }

    private static List<Frame> ownOutermostFirst(UnitAnalysis unit, Sample sample) {
        List<Frame> own = new ArrayList<>();
        for (Frame each : sample.path().frames()) {
            if (unit.knowledge().frames().of(each) == FrameKinds.Kind.OWN) {
                own.add(each);
            }
        }
        Collections.reverse(own);
        return own;
    }

    /** The first frame of each path that not all have, in the order of asking. */
    private static List<Frame> parting(List<List<Frame>> paths) {
        int common = 0;
        while (isCommon(paths, common)) {
            common++;
        }
        int first = common;
        return paths.stream()
                .map(path -> path.get(Math.min(first, path.size() - 1)))
                .distinct()
                .toList();
    }

    private static boolean isCommon(List<List<Frame>> paths, int index) {
        return !paths.isEmpty()
                && paths.get(0).size() > index
                && paths.stream()
                        .allMatch(path -> path.size() > index
                                && path.get(index).equals(paths.get(0).get(index)));
    }

    private static String sentence(List<Frame> frames) {
        return frames.stream()
                        .limit(MOST_NAMED)
                        .map(Frame::toString)
                        .collect(Collectors.joining(", then in ", "It is asked in ", ""))
                + (frames.size() > MOST_NAMED ? " …" : ".");
    }
}
