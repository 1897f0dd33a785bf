package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The call path of work handed over: its own frames, and outside of them those of whoever handed it over. */
final class JoinedPath implements CallPath {
    /** Work may hand over work without an end, as a task that schedules itself again does. */
    private static final int DEEPEST = 16;

    private final CallPath own;
    private final @Nullable CallPath below;
    private final CallPath submitters;
    private final int depth;

    /** @param below the frames of {@code own}, at its outer end, that are not the work's; null where all are */
    JoinedPath(CallPath own, @Nullable CallPath below, CallPath submitters) {
        boolean tooDeep = submitters instanceof JoinedPath joined && joined.depth >= DEEPEST;
        this.own = own;
        this.below = below;
        this.submitters = tooDeep ? first(submitters) : submitters;
        this.depth = this.submitters instanceof JoinedPath joined ? joined.depth + 1 : 1;
    }

    private static CallPath first(CallPath path) {
        CallPath each = path;
        while (each instanceof JoinedPath joined) {
            each = joined.submitters;
        }
        return each;
    }

    @Override
    public List<Frame> frames() {
        List<Frame> frames = own.frames();
        int cut = below == null ? 0 : Math.min(below.frames().size(), frames.size());
        List<Frame> all = new ArrayList<>(frames.subList(0, frames.size() - cut));
        all.addAll(submitters.frames());
        return all;
    }
}
