package dev.fetchonce.model;

import java.util.List;

/**
 * The frames that led to the repeats.
 *
 * @param frames the application's frames (and the serialiser's or template's where that is what loops), outermost first
 * @param loopFrame the index of the frame in which the repeats meet; -1 where none is known
 */
public record CallSite(List<Frame> frames, int loopFrame) {
    /** No frame is known. */
    public static final CallSite UNKNOWN = new CallSite(List.of(), -1);

    /**
     * The loop frame's class and method, {@code com.acme.OrderService#list}: the same after code has moved, for it names
     * no line, and a lambda by the method it stands in. Empty where no loop frame is known.
     */
    public String place() {
        return loopFrame < 0 || loopFrame >= frames.size()
                ? ""
                : frames.get(loopFrame).className() + "#"
                        + frames.get(loopFrame).declaredMethod();
    }
}
