package dev.fetchonce.detect;

import dev.fetchonce.model.Frame;

/**
 * A frame of the application, or of a serialiser or template, on a call path.
 *
 * @param callee the method that it has called, whosever that is; empty where it is the innermost
 * @param calledBy the JDK's or a framework's method that calls it for each element ({@code java.util.ArrayList.forEach}); empty where its caller is ordinary
 * @param recursive whether the path came through it more than once
 */
record PathFrame(Frame frame, String callee, String calledBy, boolean renders, boolean recursive) {
    /** Whether a stream or forEach of the JDK calls a method by its name: the line that says so is the one outside of it. */
    boolean isMethodReference() {
        return calledBy.startsWith("java.") && !frame.method().startsWith("lambda$");
    }

    PathFrame asRecursive() {
        return new PathFrame(frame, callee, calledBy, renders, true);
    }
}
