package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Around {@code Filter.doFilter} and {@code Servlet.service}. */
final class ServletAdvice {
    private ServletAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static @Nullable Object enter(@Advice.Argument(0) Object request) {
        return Bridge.began("servlet", request);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
    static void exit(@Advice.Enter @Nullable Object token) {
        Bridge.ended(token);
    }
}
