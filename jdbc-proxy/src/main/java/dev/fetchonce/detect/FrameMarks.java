package dev.fetchonce.detect;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.NameList;
import dev.fetchonce.model.Prefixes;
import java.util.Optional;

/** Recognises frames by names that stand in a file: {@code class.method}, by prefix. */
record FrameMarks(Prefixes names) {
    static final FrameMarks FLUSHES = read("flushes.txt");
    static final FrameMarks COLLECTIONS = read("collections.txt");
    static final FrameMarks SCRIPTS = read("scripts.txt");
    static final FrameMarks STARTS = read("starts.txt");
    static final FrameMarks LIFE_CYCLES = read("lifecycles.txt");

    private static FrameMarks read(String resource) {
        return new FrameMarks(Prefixes.of(NameList.read(FrameMarks.class, resource)));
    }

    /** {@code class.method} of the first such frame from the inside. */
    Optional<String> on(CallPath path) {
        for (Frame each : path.frames()) {
            if (names.match(each.className(), each.method())) {
                return Optional.of(each.qualifiedMethod());
            }
        }
        return Optional.empty();
    }
}
