package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/**
 * Around Spring's {@code SmartDataSource.shouldClose}, which knows its connection by identity: where it does not know the
 * delegate, it is asked again about the connection that the delegate stands for.
 */
final class ShouldCloseAdvice {
    private ShouldCloseAdvice() {}

    @Advice.OnMethodExit(suppress = Throwable.class, repeatOn = Advice.OnNonDefaultValue.class)
    @SuppressWarnings({"UnusedVariable", "ParameterName"}) // the assignment is what is woven
    static boolean exit(
            @Advice.Return boolean stranger,
            @Advice.Argument(value = 0, readOnly = false, typing = Assigner.Typing.DYNAMIC) @Nullable
                    Object connection) {
        Object bare = stranger ? Bridge.bare(connection) : connection;
        boolean again = bare != connection;
        connection = bare;
        return again;
    }
}
