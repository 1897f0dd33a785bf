package dev.fetchonce.detect;

import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.NameList;
import dev.fetchonce.model.Prefixes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the application's frames from a call path, outermost first. */
final class PathReader {
    /** Classes that write each element of a collection: where they loop, no line of the application does. */
    private static final Set<String> RENDERERS = Set.copyOf(NameList.read(PathReader.class, "renderers.txt"));

    /** Whose calls into the application's code are made once for each element. */
    private static final Prefixes ITERATORS = Prefixes.of(NameList.read(PathReader.class, "iterators.txt"));

    private final ApplicationCode application;

    /** The call paths of a unit have most of their frames in common. */
    private final Map<Frame, Part> parts = new HashMap<>();

    PathReader(ApplicationCode application) {
        this.application = application;
    }

    List<PathFrame> read(List<Frame> frames) {
        List<PathFrame> read = new ArrayList<>();
        boolean lines = frames.stream().anyMatch(each -> each.line() > 0 && part(each) == Part.OWN);
        String calledBy = "";
        boolean passedOn = false;
        for (int i = frames.size() - 1; i >= 0; i--) {
            Frame frame = frames.get(i);
            Part part = part(frame);
            if (part == Part.RENDERER) {
                addRenderer(read, frame);
            } else if (part == Part.OWN || (part == Part.WRITTEN_BY_TOOL && !lines)) {
                String callee = i == 0 ? "" : frames.get(i - 1).method();
                read.add(new PathFrame(frame, callee, calledBy, false));
                calledBy = "";
            } else if (part == Part.ITERATOR) {
                calledBy = frame.className() + "." + frame.method();
                passedOn = false;
            } else if (part == Part.GENERATED || part == Part.WRITTEN_BY_TOOL) {
                passedOn = true;
            } else if (!passedOn && part == Part.FRAMEWORK) {
                // A framework iterates over something of its own, as JUnit over the tests of a class.
                calledBy = "";
            }
        }
        return read;
    }

    private Part part(Frame frame) {
        return parts.computeIfAbsent(frame, this::classify);
    }

    private Part classify(Frame frame) {
        if (RENDERERS.contains(frame.className())) {
            return Part.RENDERER;
        }
        if (application.owns(frame.className())) {
            return isWrittenByTool(frame) ? Part.WRITTEN_BY_TOOL : Part.OWN;
        }
        if (isIterator(frame)) {
            return Part.ITERATOR;
        }
        if (isGenerated(frame)) {
            return Part.GENERATED;
        }
        return isJdk(frame) ? Part.JDK : Part.FRAMEWORK;
    }

    /** What a frame is in a call path. */
    private enum Part {
        RENDERER,
        OWN,
        WRITTEN_BY_TOOL,
        ITERATOR,
        GENERATED,
        JDK,
        FRAMEWORK
    }

    /** Of nested collections being written, the innermost is the one that repeats. */
    private static void addRenderer(List<PathFrame> read, Frame frame) {
        if (!read.isEmpty() && read.get(read.size() - 1).renders()) {
            read.remove(read.size() - 1);
        }
        read.add(new PathFrame(frame, "", "", true));
    }

    /** What stands in for an object of the application, and passes the call on through a framework. */
    private static boolean isGenerated(Frame frame) {
        return frame.className().contains("$$") || frame.className().contains("$Proxy");
    }

    /** A method without lines in a class that has a source, as Hibernate and Panache put some into the application's classes. */
    private static boolean isWrittenByTool(Frame frame) {
        return frame.file() != null && frame.line() <= 0;
    }

    private static boolean isJdk(Frame frame) {
        String name = frame.className();
        return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
    }

    private static boolean isIterator(Frame frame) {
        return (frame.className().startsWith("java.util.") && frame.method().startsWith("forEach"))
                || ITERATORS.match(frame.className() + "." + frame.method());
    }
}
