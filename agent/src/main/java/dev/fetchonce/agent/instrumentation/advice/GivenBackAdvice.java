package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Around a method of a pool that is given one of its connections and knows it by its class. */
final class GivenBackAdvice {
    private GivenBackAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    @SuppressWarnings({"UnusedVariable", "ParameterName"}) // the assignment is what is woven
    static void enter(
            @Advice.Argument(value = 0, readOnly = false, typing = Assigner.Typing.DYNAMIC) @Nullable
                    Object connection) {
        connection = Bridge.bare(connection);
    }
}
