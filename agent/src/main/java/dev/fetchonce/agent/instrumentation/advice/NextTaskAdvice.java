package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Around {@code ThreadPoolExecutor.getTask}, which waits. */
final class NextTaskAdvice {
    private NextTaskAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static void enter() {
        Bridge.turnsTo(null);
    }

    @Advice.OnMethodExit(suppress = Throwable.class)
    static void exit(@Advice.Return @Nullable Object task) {
        Bridge.turnsTo(task);
    }
}
