package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Around what is a unit of work. */
final class UnitAdvice {
    private UnitAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static @Nullable Object enter(
            @Way String way,
            @Advice.Origin("#t\\##m") String place,
            @Advice.This(optional = true) @Nullable Object self,
            @Advice.AllArguments Object[] arguments) {
        return Bridge.began(way, place, self, arguments);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
    static void exit(@Advice.Enter @Nullable Object token) {
        Bridge.ended(token);
    }
}
