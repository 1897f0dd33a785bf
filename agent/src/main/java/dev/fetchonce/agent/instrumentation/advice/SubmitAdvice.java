package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;

/** Where a pool of the JDK takes a task as its first argument. */
final class SubmitAdvice {
    private SubmitAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static void enter(@Advice.This Object pool, @Advice.Argument(0) Object task) {
        Bridge.handedOver(pool, task);
    }
}
