package dev.fetchonce.agent.instrumentation.advice;

import dev.fetchonce.bootstrap.Bridge;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Where an HTTP client sends a request, its first argument, or itself. */
final class SendAdvice {
    private SendAdvice() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    @SuppressWarnings({"UnusedVariable", "ParameterName"}) // the assignment is what is woven
    static void enter(
            @Way String client,
            @Advice.This Object self,
            @Advice.AllArguments Object[] arguments,
            @Advice.Argument(value = 0, readOnly = false, optional = true, typing = Assigner.Typing.DYNAMIC) @Nullable
                    Object request) {
        request = Bridge.sending(client, self, arguments);
    }
}
