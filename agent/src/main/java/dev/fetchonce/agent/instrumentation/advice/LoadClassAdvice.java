package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Around {@code loadClass} of a class loader that asks the boot loader for nothing but the JDK's classes. */
final class LoadClassAdvice {
    private LoadClassAdvice() {}

    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class, suppress = Throwable.class)
    static @Nullable Class<?> enter(@Advice.Argument(0) @Nullable String className) {
        return Bridge.ifNamed(className);
    }

    @Advice.OnMethodExit(suppress = Throwable.class)
    @SuppressWarnings({"UnusedVariable", "ParameterName"}) // the assignment is what is woven
    static void exit(
            @Advice.Enter @Nullable Class<?> bridge, @Advice.Return(readOnly = false) @Nullable Class<?> loaded) {
        if (bridge != null) {
            loaded = bridge;
        }
    }
}
