package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Around {@code Driver.connect}. */
final class DriverAdvice {
    private DriverAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static int enter() {
        return Bridge.connecting();
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class, backupArguments = true)
    @SuppressWarnings("UnusedVariable") // the assignment is what is woven
    static void exit(
            @Advice.Enter int depth,
            @Advice.This Object driver,
            @Advice.Argument(0) @Nullable String url,
            @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) @Nullable Object connection) {
        connection = Bridge.connected(depth, driver, url, connection);
    }
}
