package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;

/**
 * Where something that knows how entities are mapped is ready, or in use: it may have been there before the agent.
 */
final class MappingAdvice {
    private MappingAdvice() {}

    @Advice.OnMethodExit(suppress = Throwable.class)
    static void exit(@Advice.This Object factory) {
        Bridge.mapped(factory);
    }
}
