package dev.fetchonce.detect;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Frame;
import java.util.List;

/**
 * Where repeats came from.
 *
 * @param callSite the application's frames
 * @param loop how the loop frame is known to repeat; empty where it is only the deepest frame that the repeats share
 * @param rendering whether it is a serialiser or template that loops
 * @param samples call paths that agree on it
 * @param path one of them, all frames
 */
public record Site(CallSite callSite, String loop, boolean rendering, int samples, CallPath path) {
    /** Nothing is known. */
    static final Site UNKNOWN = new Site(CallSite.UNKNOWN, "", false, 0, List::of);

    /** The loop frame's class and method without lines: the same after code has moved. */
    public String key() {
        return callSite.place();
    }

    /** The loop frame; only where there is one. */
    public Frame loopFrame() {
        return callSite.frames().get(callSite.loopFrame());
    }

    /** Whether a loop frame is known. */
    public boolean known() {
        return callSite.loopFrame() >= 0;
    }

    /** Whether a frame of one of these packages, classes or methods (by prefix) is on the call path. */
    public boolean passes(String... prefixes) {
        return passes(path, prefixes);
    }

    /** The same of any call path. */
    public static boolean passes(CallPath path, String... prefixes) {
        for (Frame frame : path.frames()) {
            for (String prefix : prefixes) {
                if (frame.className().startsWith(prefix)
                        || (prefix.startsWith(frame.className()) && prefix.equals(frame.qualifiedMethod()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
