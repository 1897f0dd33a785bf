package dev.fetchonce.detect;

import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.NameList;
import dev.fetchonce.model.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what frames are in a call path, and remembers it: units have most of their frames in common. At most 20,000, then
 * it starts anew; thread-safe.
 */
public final class FrameKinds {
    private static final int MOST = 20_000;

    private final ApplicationCode application;
    private final Map<Frame, Kind> known = new ConcurrentHashMap<>();

    /** @param application which frames are the application's */
    public FrameKinds(ApplicationCode application) {
        this.application = application;
    }

    /** What a frame is in a call path. */
    enum Kind {
        RENDERER,
        OWN,
        WRITTEN_BY_TOOL,
        ITERATOR,
        GENERATED,
        JDK,
        FRAMEWORK
    }

    ApplicationCode application() {
        return application;
    }

    Kind of(Frame frame) {
        Kind kind = known.get(frame);
        if (kind == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            kind = classify(frame);
            known.put(frame, kind);
        }
        return kind;
    }

    private Kind classify(Frame frame) {
        if (Lists.RENDERERS.contains(frame.className())) {
            return Kind.RENDERER;
        }
        if (application.owns(frame.className())) {
            return isWrittenByTool(frame) ? Kind.WRITTEN_BY_TOOL : Kind.OWN;
        }
        if (isIterator(frame)) {
            return Kind.ITERATOR;
        }
        if (isGenerated(frame)) {
            return Kind.GENERATED;
        }
        return isJdk(frame) ? Kind.JDK : Kind.FRAMEWORK;
    }

    /** What stands in for an object of the application, and passes the call on through a framework. */
    private static boolean isGenerated(Frame frame) {
        return frame.className().contains("$$") || frame.isProxy();
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
        return (frame.className().startsWith("java.util.") && Lists.EACH.match(frame.method()))
                || Lists.ITERATORS.match(frame.className(), frame.method());
    }

    /** On their own: read when somebody first asks, not at the start of every JVM that the agent is in. */
    private static final class Lists {
        /** Classes that write each element of a collection: where they loop, no line of the application does. */
        static final Set<String> RENDERERS = Set.copyOf(NameList.read(FrameKinds.class, "renderers.txt"));

        /** What collections of the JDK call their methods that do something with each element. */
        static final Prefixes EACH =
                Prefixes.of(List.of("forEach", "removeIf", "replaceAll", "setAll", "parallelSetAll"));

        /** Whose calls into the application's code are made once for each element. */
        static final Prefixes ITERATORS = Prefixes.of(NameList.read(FrameKinds.class, "iterators.txt"));
    }
}
