package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import dev.fetchonce.model.Frame;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A call of a proxy that a framework made for an interface.
 *
 * @param method of the interface
 * @param caller who calls it, or hands it to the JDK ({@code stream.map(customers::find)})
 * @param byJdk whether the JDK calls it: then the caller's line is where the stream ends, not where the method stands
 */
record ProxyCall(String method, Frame caller, boolean byJdk) {
    /** All on a path, whose frames stand innermost first. */
    static List<ProxyCall> on(List<Frame> frames) {
        return IntStream.range(0, frames.size())
                .mapToObj(at -> at(frames, at))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The one that a frame is; null where that frame is no proxy's. */
    static @Nullable ProxyCall at(List<Frame> frames, int index) {
        if (!frames.get(index).isProxy()) {
            return null;
        }
        int caller = index + 1;
        while (caller < frames.size() && frames.get(caller).className().startsWith("java.")) {
            caller++;
        }
        return caller == frames.size()
                ? null
                : new ProxyCall(frames.get(index).method(), frames.get(caller), caller > index + 1);
    }

    /** What the caller's class file calls by that name; empty where it does not tell. */
    List<Call> calls(ApplicationCalls code) {
        List<Call> calls = byJdk ? code.callsIn(caller) : code.callsAt(caller);
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }
}
