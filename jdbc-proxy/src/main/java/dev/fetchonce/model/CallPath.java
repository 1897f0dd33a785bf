package dev.fetchonce.model;

import java.util.List;

/** The frames that led to an execution. Implementations may put off reading them until asked. */
@FunctionalInterface
public interface CallPath {
    /** All frames, innermost first, ours left out. */
    List<Frame> frames();
}
