package dev.fetchonce.detect;

import dev.fetchonce.model.Frame;

/**
 * A frame of the application, or of a serialiser or template, on a call path.
 *
 * @param callee the method that it has called, whosever that is; empty where it is the innermost
 * @param calledBy the JDK's or a framework's method that calls it for each element ({@code java.util.ArrayList.forEach}); empty where its caller is ordinary
 * @param overload whether it has called another method of its name
 * @param recursion what it is of a recursion that was folded
 * @param cycle the method that a folded recursion is called by; empty where it belongs to none
 */
record PathFrame(
        Frame frame,
        String callee,
        String calledBy,
        boolean renders,
        boolean overload,
        Recursion recursion,
        String cycle) {
    /** What a frame is of a recursion that was folded. */
    enum Recursion {
        /** None of it. */
        NONE,
        /** It stands for all turns; whether there is more than one this path does not show. */
        ENTERED,
        /** It stands for all turns, and makes the next one. */
        TURNED,
        /** It is the last turn's, and leaves the recursion. */
        LEFT
    }

    PathFrame(Frame frame, String callee, String calledBy, boolean renders) {
        this(frame, callee, calledBy, renders, false, Recursion.NONE, "");
    }

    /** The class and method: the same on all of its lines but those that call an overload. */
    String method() {
        return frame.className() + "#" + frame.method() + (overload ? "'" : "");
    }

    /** Whether a stream or forEach of the JDK calls a method by its name: the line that says so is the one outside of it. */
    boolean isMethodReference() {
        return calledBy.startsWith("java.") && !frame.isLambda();
    }

    /** Whether it stands for all turns of a recursion. */
    boolean isRecursion() {
        return recursion == Recursion.ENTERED || recursion == Recursion.TURNED;
    }

    PathFrame callingOverload() {
        return new PathFrame(frame, callee, calledBy, renders, true, recursion, cycle);
    }

    PathFrame of(Recursion part, String ofCycle) {
        return new PathFrame(frame, callee, calledBy, renders, overload, part, ofCycle);
    }
}
