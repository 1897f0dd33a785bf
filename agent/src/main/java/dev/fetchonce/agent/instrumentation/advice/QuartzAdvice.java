package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Around {@code Job.execute} of Quartz. */
final class QuartzAdvice {
    private QuartzAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static @Nullable Object enter(@Advice.This Object job) {
        return Bridge.began("quartz", job);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
    static void exit(@Advice.Enter @Nullable Object token) {
        Bridge.ended(token);
    }
}
