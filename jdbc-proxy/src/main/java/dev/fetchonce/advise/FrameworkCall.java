package dev.fetchonce.advise;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the application calls a framework that runs a statement.
 *
 * @param api the framework's method that it calls
 * @param caller the application's method
 */
record FrameworkCall(Frame api, Frame caller) {
    /** The innermost call of a framework whose classes begin with a prefix; null where there is none on the path. */
    static @Nullable FrameworkCall of(CallPath path, String prefix) {
        List<Frame> frames = path.frames();
        for (int i = 0; i + 1 < frames.size(); i++) {
            boolean last = !frames.get(i + 1).className().startsWith(prefix);
            if (last && frames.get(i).className().startsWith(prefix)) {
                return new FrameworkCall(frames.get(i), frames.get(i + 1));
            }
        }
        return null;
    }

    /** {@code OrderDao.findAll}. */
    String method() {
        return name(caller);
    }

    /** {@code OrderDao.findAll} of a frame, also where it is a lambda of it. */
    static String name(Frame frame) {
        return RepositoryMethod.simple(frame.className()) + "." + frame.declaredMethod();
    }
}
