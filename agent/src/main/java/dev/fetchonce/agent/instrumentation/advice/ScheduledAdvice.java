package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Around Spring's {@code ScheduledMethodRunnable.run}. */
final class ScheduledAdvice {
    private ScheduledAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static @Nullable Object enter(@Advice.This Object runnable) {
        return Bridge.began("spring-scheduled", runnable);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
    static void exit(@Advice.Enter @Nullable Object token) {
        Bridge.ended(token);
    }
}
