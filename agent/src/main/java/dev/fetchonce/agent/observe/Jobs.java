package dev.fetchonce.agent.observe;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A run of a scheduled job is a unit of work. Thread-safe. */
final class Jobs {
    private final Fetchonce fetchonce;

    Jobs(Fetchonce fetchonce) {
        this.fetchonce = fetchonce;
    }

    /** Spring's {@code ScheduledMethodRunnable} runs; what ends it. */
    @Nullable
    Runnable beginScheduled(Object runnable) {
        Method method = Handlers.methodOf(runnable);
        return method == null ? null : begin(method.getDeclaringClass(), method.getName());
    }

    /** A Quartz job executes. */
    Runnable beginQuartz(Object job) {
        return begin(job.getClass(), "execute");
    }

    private Runnable begin(Class<?> type, String method) {
        String entry = type.getName() + "#" + method;
        return fetchonce.unit(UnitKind.JOB, type.getSimpleName() + "." + method, entry)::close;
    }
}
