package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;

/** At the end of a constructor of something that knows how entities are mapped. */
final class MappingAdvice {
    private MappingAdvice() {}

    @Advice.OnMethodExit(suppress = Throwable.class)
    static void exit(@Advice.This Object factory) {
        Bridge.mapped(factory);
    }
}
