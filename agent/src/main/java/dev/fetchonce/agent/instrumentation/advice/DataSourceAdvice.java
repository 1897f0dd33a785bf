package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Around {@code DataSource.getConnection}. */
final class DataSourceAdvice {
    private DataSourceAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static int enter() {
        return Bridge.connecting();
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
    @SuppressWarnings({"UnusedVariable", "ParameterName"}) // the assignment is what is woven
    static void exit(
            @Advice.Enter int depth,
            @Advice.This Object source,
            @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) @Nullable Object connection) {
        connection = Bridge.connected(depth, source, null, connection);
    }
}
