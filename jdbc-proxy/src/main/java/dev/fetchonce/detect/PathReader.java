package dev.fetchonce.detect;

import dev.fetchonce.detect.FrameKinds.Kind;
import dev.fetchonce.model.Frame;
import java.util.ArrayList;
import java.util.List;

/** Reads the application's frames from a call path, outermost first. */
final class PathReader {
    private final FrameKinds kinds;

    PathReader(FrameKinds kinds) {
        this.kinds = kinds;
    }

    List<PathFrame> read(List<Frame> frames) {
        List<PathFrame> read = new ArrayList<>();
        boolean lines = frames.stream().anyMatch(each -> each.line() > 0 && kinds.of(each) == Kind.OWN);
        String calledBy = "";
        boolean passedOn = false;
        for (int i = frames.size() - 1; i >= 0; i--) {
            Frame frame = frames.get(i);
            Kind kind = kinds.of(frame);
            if (kind == Kind.RENDERER) {
                addRenderer(read, frame);
            } else if (kind == Kind.OWN || (kind == Kind.WRITTEN_BY_TOOL && !lines)) {
                String callee = i == 0 ? "" : frames.get(i - 1).method();
                read.add(new PathFrame(frame, callee, calledBy, false));
                calledBy = "";
            } else if (kind == Kind.ITERATOR) {
                calledBy = frame.className() + "." + frame.declaredMethod();
                passedOn = false;
            } else if (kind == Kind.GENERATED || kind == Kind.WRITTEN_BY_TOOL) {
                passedOn = true;
            } else if (!passedOn && kind == Kind.FRAMEWORK) {
                // A framework iterates over something of its own, as JUnit over the tests of a class.
                calledBy = "";
            }
        }
        return read;
    }

    /** Of nested collections being written, the innermost is the one that repeats. */
    private static void addRenderer(List<PathFrame> read, Frame frame) {
        if (!read.isEmpty() && read.get(read.size() - 1).renders()) {
            read.remove(read.size() - 1);
        }
        read.add(new PathFrame(frame, "", "", true));
    }
}
